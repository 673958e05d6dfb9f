using System.Globalization;
using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime.Engine;

// Days of the week, and what narrows them.
internal sealed partial class Reader
{
    private bool IsWeekday(int at, out int end, out int day) =>
        Is(at, Word.Weekday, out end, out day) || Is(at, Word.WeekdayAlone, out end, out day);

    // "le 25 mardi"
    private Reading? DayThenWeekday(int at)
    {
        var the = Skip(at, Word.The);
        return the > at && IsDayOfMonth(the, out var next, out var day, out var ordinal) && !ordinal && IsWeekday(next, out var end, out _) ? ThisMonth(day, end) : null;
    }

    // "Friday", "next Friday", "Friday next week", "Friday the 13th", "Friday, 13 May".
    private Reading? WeekdayDate(int at)
    {
        Reading? best = null;
        if (IsWeekday(at, out var end, out var weekday))
        {
            best = Longest(
                NearestWeekday(weekday, end) with { Weak = !Is(at, Word.Weekday) },
                RelatedWeekday(end, weekday),
                WeekdayBesideDate(end, weekday),
                WeekdayInWeek(end, weekday));
        }

        // "on Tuesday of next week"
        if (Is(at, Word.On, out var ahead) && IsWeekday(ahead, out end, out weekday) && Is(end, Word.Of))
        {
            best = WeekdayInWeek(end, weekday);
        }

        if (Is(at, Word.Relative, out end, out var offset))
        {
            var coming = Is(at, Word.Coming, out _, out var direction) ? direction : 0;
            if (IsWeekday(end, out var behind, out weekday))
            {
                var day = WeekdayOf(weekday, offset, coming, behind);

                // "este miércoles pasado"
                day = Is(behind, Word.Relative, out var past, out var direction2) && direction2 < 0 ? WeekdayOf(weekday, 0, -1, past) : day;
                best = Longest(best, day, WeekdayBesideDate(behind, weekday) is { } date ? offset == 0 ? InThisYear(date) : date : null);
            }
        }

        // "next week on Tuesday"
        if (RelativeUnit(at, out end, out var unit, out offset) && unit == TimeUnit.Week)
        {
            var on = SkipSign(SkipSign(end, ','), '-');
            on = Skip(on, Word.On) is var skipped && skipped > on ? skipped : Skip(on, Word.Of);
            if (IsWeekday(on, out var behind, out weekday))
            {
                best = Longest(best, WeekdayOf(weekday, offset, 0, behind));
            }
        }

        return best;
    }

    // "this Friday, 12 May"
    private Reading InThisYear(Reading date) => date is { Year: 0, Month: > 0, Day: > 0 } && Calendar.Exists(_today.Year, date.Month, date.Day)
        ? With(date, new DateObject(_today.Year, date.Month, date.Day))
        : date;

    private Reading NearestWeekday(int weekday, int end)
    {
        var future = Calendar.Monday(_today).AddDays(weekday - 1);
        future = future < _today ? future.AddDays(7) : future;
        return new Reading(Kind.Date, $"XXXX-WXX-{weekday}", new Interval(future.AddDays(-7)), new Interval(future)) { End = end, Weekday = weekday };
    }

    private Reading WeekdayOf(int weekday, int weeks, int coming, int end)
    {
        var day = Calendar.Monday(_today).AddDays(weekday - 1);
        day = coming switch
        {
            > 0 => day > _today ? day : day.AddDays(7),
            < 0 => day < _today ? day : day.AddDays(-7),
            _ => day.AddDays(7 * weeks),
        };
        return Fixed(day, end) with { Weekday = weekday };
    }

    // "lundi prochain"
    private Reading? RelatedWeekday(int at, int weekday)
    {
        if (!Is(at, Word.Relative, out var end, out var offset) || Is(end, Word.Unit) || Is(end, Word.DayPart) && !_lexicon.DayFirst)
        {
            return null;
        }

        return WeekdayOf(weekday, offset, Is(at, Word.Coming, out _, out var coming) ? coming : 0, end);
    }

    // "Friday of next week"
    private Reading? WeekdayInWeek(int at, int weekday)
    {
        var of = Skip(SkipSign(at, ','), Word.Of);
        of = of == at ? Skip(at, Word.In) : of;
        return RelativeUnit(of, out var end, out var unit, out var offset) && unit == TimeUnit.Week
            ? WeekdayOf(weekday, offset, 0, end)
            : null;
    }

    private Reading? WeekdayBesideDate(int at, int weekday)
    {
        var next = SkipSign(SkipSign(SkipSign(at, '.'), ','), '-');
        next = Is(next, Word.On, out var on) ? on : next;
        if (CalendarDate(next) is { } date)
        {
            // "Friday 7-6" is a date if that is a Friday; "Monday 11-4" is from eleven to four.
            return IsDigits(next) && IsSign(next + 1, '-') && date.Year == 0 && !IsOn(date, weekday) ? null : date with { Weekday = weekday };
        }

        var the = Skip(next, Word.The);
        if (Gap(next) && IsDayOfMonth(the, out var end, out var day, out var ordinal) && (ordinal || the > next || _lexicon.DayFirst || IsDigits(the))
            && !IsTimeSign(end) && !(IsSign(end, '-') || Is(end, Word.To) && !ordinal && !IsTimeAt(end)) && !(the > next && Is(next, Word.At)))
        {
            return the > next ? ThisMonth(day, end) : DayOnWeekday(day, weekday, end);
        }

        return null;
    }

    private bool IsTimeAt(int at) => Is(at, Word.At, out var time) && AnyTime(time) is { Bare: false };

    private bool IsOn(Reading date, int weekday) =>
        Calendar.Exists(_today.Year, date.Month, date.Day) && Calendar.WeekdayOf(new DateObject(_today.Year, date.Month, date.Day)) == weekday;

    private Reading? ThisMonth(int day, int end) =>
        Calendar.Exists(_today.Year, _today.Month, day) ? Fixed(new DateObject(_today.Year, _today.Month, day), end) : null;

    // "Friday 13": the months in which the 13th is a Friday.
    private Reading? DayOnWeekday(int day, int weekday, int end)
    {
        DateObject? past = null;
        DateObject? future = null;
        for (var months = 0; months < 60 && (past is null || future is null); months++)
        {
            past ??= Fitting(-months) is { } before && before < _today ? before : null;
            future ??= Fitting(months) is { } after && after >= _today ? after : null;
        }

        return past is { } last && future is { } next
            ? new Reading(Kind.Date, $"XXXX-WXX-{weekday}", new Interval(last), new Interval(next)) { End = end, Weekday = weekday, Day = day }
            : null;

        DateObject? Fitting(int distance)
        {
            var month = Calendar.Add(new DateObject(_today.Year, _today.Month, 1), distance, TimeUnit.Month);
            return Calendar.Exists(month.Year, month.Month, day) && Calendar.WeekdayOf(month.AddDays(day - 1)) == weekday ? month.AddDays(day - 1) : null;
        }
    }

    // "the first Monday of next month", "the last Friday of May 2019".
    private Reading? NthWeekday(int at)
    {
        if (!IsNth(at, out var next, out var nth))
        {
            return null;
        }

        if (IsWeekday(next, out var end, out var weekday))
        {
            return NthWeekdayOf(nth, weekday, end);
        }

        // "1st week of October on Friday"
        return IsUnit(next, out end, out var unit) && unit == TimeUnit.Week ? NthWeekdayOf(nth, 0, end) : null;
    }

    private bool IsNth(int at, out int end, out int nth)
    {
        var the = Skip(at, Word.The);
        return IsOrdinal(the, out end, out nth) || Is(the, Word.First, out end, out nth);
    }

    // The month, and behind it the weekday if there was none.
    private Reading? NthWeekdayOf(int nth, int weekday, int at)
    {
        var of = Skip(at, Word.Of) is var skipped && skipped > at ? skipped : Skip(at, Word.In);
        if (of == at || MonthPeriod(of) is not { Month: > 0 } month)
        {
            return null;
        }

        var end = month.End;
        if (weekday == 0)
        {
            var on = Skip(SkipSign(end, '.'), Word.On);
            if (on == end || !IsWeekday(on, out end, out weekday))
            {
                return null;
            }
        }

        if (nth > 5 || month.Past is not { } past || month.Future is not { } future)
        {
            return null;
        }

        var year = month.Year > 0 && Is(of, Word.Month) ? month.Year.ToString("D4", CultureInfo.InvariantCulture) : "XXXX";
        var mark = nth < 0 ? 5 : nth;
        return new Reading(
            Kind.Date,
            string.Create(CultureInfo.InvariantCulture, $"{year}-{month.Month:D2}-WXX-{weekday}-#{mark}"),
            new Interval(Nth(past.From)),
            new Interval(Nth(future.From)))
        { End = end, Weekday = weekday };

        DateObject Nth(DateObject first)
        {
            var day = first.AddDays((weekday - Calendar.WeekdayOf(first) + 7) % 7);
            var last = nth < 0 ? 4 : nth - 1;
            day = day.AddDays(7 * last);
            return nth < 0 && day.Month != first.Month ? day.AddDays(-7) : day;
        }
    }
}
