using System.Globalization;
using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime.Engine;

// From one day, month, year or moment to another.
internal sealed partial class Reader
{
    private Reading? Range(int at)
    {
        if (at >= _tokens.Count || !Begins(at))
        {
            return null;
        }

        var opened = Is(at, Word.Between, out var next);
        if (opened && (DaysOfMonth(next, true) is { } days))
        {
            return Longest(days, BetweenDays(next, true));
        }

        if (opened)
        {
            return BetweenDays(next, true);
        }

        if (Is(at, Word.From, out next))
        {
            return Longest(DaysOfMonth(next, false), BetweenDays(next, false), LengthFromDay(at));
        }

        // "in 2014 through 2018", "on November 18-19"
        if (Is(at, Word.In, out next) && YearPeriod(next) is not null && BetweenDays(next, false) is { } years && YearPeriod(next) is { } first
            && To(first.End, false) is var to && YearPeriod(to) is not null)
        {
            return years;
        }

        if (Is(at, Word.On, out next) && DaysOfMonth(next, false) is { } onDays)
        {
            return onDays;
        }

        return Longest(BetweenDays(at, false), LengthFromDay(at));
    }

    // "3 days from today" as a range: "for 3 days from today", "for 1 week, from 20th dec".
    private Reading? LengthFromDay(int at)
    {
        if (!Is(at, Word.For, out var next) || Duration(next) is not { } duration || !IsOfDays(duration) || !Is(SkipSign(duration.End, ','), Word.From, out var from)
            || SimpleDate(from) is not { Future: { } start } date)
        {
            return null;
        }

        var to = Add(start.From, duration, 1);
        return Days(RangeTimex(start.From, to, duration.Timex), start.From, to, date.End);
    }

    private Reading? BetweenDays(int at, bool opened)
    {
        var first = Border(at);
        if (first is null)
        {
            return null;
        }

        return Ending(first, opened) is { } second ? Spanned(first, second, second.End) : null;
    }

    private Reading? Ending(Reading first, bool opened)
    {
        var comma = SkipSign(first.End, ',');
        var to = To(comma, opened);
        if (to == comma)
        {
            return null;
        }

        // "Friday to Sunday": a day ends at a day, a bare day of the month ends in the month it began in.
        var second = Border(to) ?? Border(Skip(to, Word.The));
        if (first is { Kind: Kind.Date, Month: > 0 } && IsDayOfMonth(Skip(to, Word.The), out var end, out var day, out var ordinal) && (second is null || end >= second.End)
            && !IsTimeSign(end) && ordinal)
        {
            second = Calendared(end, first.Year, first.Month, day);
        }

        return second;
    }

    private Reading? Border(int at)
    {
        if (Is(at, Word.Now, out var now))
        {
            return Fixed(_today, now) with { Year = 0, Month = 0 };
        }

        var date = Date(at);
        var period = Period(at);
        var border = Longest(date, period) ?? (Is(at, Word.The, out var the) ? Longest(Date(the), Period(the)) : null);
        return border is { Kind: Kind.DateRange } and ({ Past: null } or { List: not null }) ? null : border;
    }

    // A range between two days or the beginnings of two periods; "the end of June" is where June ends.
    private Reading? Spanned(Reading first, Reading second, int end)
    {
        (first, second) = (AtBorder(first), AtBorder(second));
        if (first.Year == 0 && first.Month > 0 && second is { Year: > 0 } && !IsRelativeBorder(first))
        {
            // The year at the end is the year of both, unless the range would run backwards.
            var year = second.Month > 0 && (first.Month, Math.Max(first.Day, 1)).CompareTo((second.Month, Math.Max(second.Day, 1))) > 0 ? second.Year - 1 : second.Year;
            first = InYear(first, year) ?? first;
        }
        else if (second is { Year: 0, Month: > 0 } && first is { Year: > 0, Month: > 0 } && !first.Timex.StartsWith("XXXX", StringComparison.Ordinal) && IsDayBorder(second, first))
        {
            var year = (first.Month, Math.Max(first.Day, 1)).CompareTo((second.Month, Math.Max(second.Day, 1))) > 0 ? first.Year + 1 : first.Year;
            second = InYear(second, year) ?? second;
        }
        else if (second.Weekday > 0 && second.Year == 0 && first is { Weekday: > 0, Year: > 0, Past: { } known })
        {
            // "next Monday to Friday"
            var day = known.From.AddDays((second.Weekday - Calendar.WeekdayOf(known.From) + 7) % 7);
            second = Fixed(day, second.End);
        }

        if (first is not { Past: { } pastFrom, Future: { } futureFrom } || second is not { Past: { } pastTo, Future: { } futureTo })
        {
            return null;
        }

        var past = (From: pastFrom.From, To: pastTo.From);
        var future = (From: futureFrom.From, To: futureTo.From);
        if (future.From > future.To)
        {
            future.From = past.From;
        }

        if (past.To < past.From)
        {
            past.To = future.To;
        }

        if (past.From > past.To || future.From > future.To)
        {
            return null;
        }

        // A leap day may be years away from the other end.
        while (first.Year == 0 && second.Year == 0 && past.To > past.From.AddYears(1))
        {
            past.To = past.To.AddYears(-1);
        }

        var unit = first.Timex.Length == 4 && second.Timex.Length == 4 ? TimeUnit.Year
            : first is { Day: 0, Weekday: 0 } && second is { Day: 0, Weekday: 0 } ? TimeUnit.Month : TimeUnit.Day;
        var reading = new Reading(
            Kind.DateRange,
            RangeTimex(first, second, future.From, future.To, unit),
            new Interval(past.From, past.To),
            new Interval(future.From, future.To))
        { End = end };
        var before = RangeTimex(first, second, past.From, past.To, unit);
        return before == reading.Timex ? reading : reading with { PastTimex = before };
    }

    private static bool IsDayBorder(Reading second, Reading first) => second.Day > 0 == first.Day > 0 && !first.Timex.StartsWith('(');

    private static bool IsRelativeBorder(Reading border) => !border.Timex.StartsWith("XXXX", StringComparison.Ordinal);

    private Reading? InYear(Reading border, int year) =>
        border.Day > 0 ? Calendared(border.End, year, border.Month, border.Day) : MonthOf(year, border.Month, border.End);

    private static Reading AtBorder(Reading border) => border.Mod switch
    {
        Finish => border with { Past = new Interval(border.Past!.Value.To), Future = new Interval(border.Future!.Value.To), Mod = null, Timex = Shown(border.Past.Value.To, border.Timex) },
        Mid => border with { Past = new Interval(Middle(border.Past!.Value)), Future = new Interval(Middle(border.Future!.Value)), Mod = null, Timex = Shown(Middle(border.Past.Value), border.Timex) },
        _ => border,
    };

    private static DateObject Middle(Interval part) => part.From.AddTicks((part.To - part.From).Ticks / 2).Date;

    private static string Shown(DateObject day, string timex) => timex.StartsWith("XXXX", StringComparison.Ordinal) ? "XXXX" + Calendar.Day(day)[4..] : Calendar.Day(day);

    private static string RangeTimex(Reading first, Reading second, DateObject from, DateObject to, TimeUnit unit)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        var length = unit switch
        {
            TimeUnit.Year => string.Create(CultureInfo.InvariantCulture, $"P{to.Year - from.Year}Y"),
            TimeUnit.Month when from.Day == to.Day => string.Create(CultureInfo.InvariantCulture, $"P{months}M"),
            _ => string.Create(CultureInfo.InvariantCulture, $"P{(to - from).Days}D"),
        };
        return $"({BorderTimex(first)},{BorderTimex(second)},{length})";
    }

    private static string BorderTimex(Reading border) => border switch
    {
        { Kind: Kind.Date } => border.Timex,
        { Timex: var timex, Future: { } future } when timex.StartsWith("XXXX", StringComparison.Ordinal) => "XXXX" + Calendar.Day(future.From)[4..],
        _ => Calendar.Day(border.Future!.Value.From),
    };
}
