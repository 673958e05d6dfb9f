using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime.Engine;

// A day and a range of its hours, or a part of it.
internal sealed partial class Reader
{
    private Reading? MomentRange(int at)
    {
        if (at >= _tokens.Count || !Begins(at))
        {
            return null;
        }

        return Longest(DayThenRange(at), RangeThenDay(at), KnownPart(at), PartOfDate(at), MomentToMoment(at), RangeInNthWeekday(at));
    }

    // "Monday 8-9am", "tomorrow from 3 to 4", "Tuesday afternoon", "next Monday in the evening"
    private Reading? DayThenRange(int at)
    {
        if (Date(at) is not { } date)
        {
            // "this morning from 8 to 10"
            return DayWithPart(at, out var partEnd, out var day, out var part) && FromTimeToTime(SkipSign(partEnd, ',')) is { } inside
                ? JoinedRange(day, InHalfOf(inside, part), inside.End)
                : null;
        }

        var comma = SkipSign(date.End, ',');
        if (FromTimeToTime(comma) is { } range)
        {
            return JoinedRange(date, range, range.End);
        }

        var next = comma;
        foreach (var word in BeforeParts)
        {
            next = Is(comma, word, out var end) ? end : next;
        }

        var found = Longest(DayPart(comma), DayPart(next));
        if (found is null || found.Timex.StartsWith("TME", StringComparison.Ordinal))
        {
            return null;
        }

        // "Monday morning from 10 to 12"
        if (FromTimeToTime(SkipSign(found.End, ',')) is { } narrower && Array.FindIndex(Parts, known => known.Timex == found.Timex) is > 0 and <= 4 and var code)
        {
            return JoinedRange(date, InHalfOf(narrower, code), narrower.End);
        }

        return JoinedRange(date, found, found.End);
    }

    // "5 to 6pm on April 22", "five to seven today", "10am to 12pm Monday morning"
    private Reading? RangeThenDay(int at)
    {
        if (Longest(FromTimeToTime(at), DayPart(at)) is not { } range || range.Timex.StartsWith("TME", StringComparison.Ordinal))
        {
            return null;
        }

        var comma = SkipSign(range.End, ',');
        if (DayWithPart(comma, out var end, out var day, out var part) && !range.Timex.StartsWith("TM", StringComparison.Ordinal) && range.Timex[0] == '(')
        {
            return JoinedRange(day, InHalfOf(range, part), end);
        }

        var on = Skip(comma, Word.On) is var skipped && skipped > comma ? skipped : Skip(Skip(comma, Word.Of), Word.The);
        if (Longest(Date(comma), Date(on)) is not { } date)
        {
            return null;
        }

        if (Is(date.End, Word.DayPart, out var partEnd, out var code) && code <= 4 && range.Timex[0] == '(')
        {
            return JoinedRange(date, InHalfOf(range, code), partEnd);
        }

        return JoinedRange(date, range, date.End);
    }

    // "the first Monday evening of next month"
    private Reading? RangeInNthWeekday(int at)
    {
        if (Is(at, Word.The) || !IsNth(at, out var next, out var nth) || !IsWeekday(next, out var end, out var weekday) || Longest(FromTimeToTime(end), DayPart(end)) is not { } range)
        {
            return null;
        }

        return NthWeekdayOf(nth, weekday, range.End) is { } date ? JoinedRange(date, range, date.End) : null;
    }

    // Of the two halves of the day a range may be in, the one of the part.
    private static Reading InHalfOf(Reading range, int part) =>
        part == 1 || range.Later is null ? range with { Later = null } : range.Later with { End = range.End };

    // "tonight", "this afternoon", "late this morning"
    private Reading? KnownPart(int at)
    {
        foreach (var (word, mod) in PartWords)
        {
            if (Is(at, word, out var next) && DayWithPart(next, out var end, out var day, out var part))
            {
                return JoinedRange(day, Halved(PartOfDay(part, end), mod), end);
            }
        }

        // "ce soir" is any evening.
        return DayWithPart(at, out var behind, out var whole, out var named) && !(Is(at, Word.DayPartWith, out var open) && open == behind) ? JoinedRange(whole, PartOfDay(named, behind), behind) : null;
    }

    // "mid today", "early in the day Wednesday", "later in the day"
    private Reading? PartOfDate(int at)
    {
        foreach (var (word, mod) in DayPartWords)
        {
            if (!Is(at, word, out var next))
            {
                continue;
            }

            var dayEnd = Is(next, Word.DayWord, out var behind) ? behind : next;
            var date = dayEnd > next ? Date(dayEnd) ?? Fixed(_today, dayEnd) : SimpleDate(next);
            if (date is { Weekday: 0, Past: not null } && date.Timex == Calendar.Day(_today) || date is not null && dayEnd > next)
            {
                return WithinDay(date, mod);
            }
        }

        return null;
    }

    private static Reading WithinDay(Reading date, string mod)
    {
        var (from, to) = mod switch { Start => (0, 12), Mid => (10, 14), _ => (12, 24) };
        return new Reading(Kind.DateTimeRange, date.Timex, Hours(date.Future), Hours(date.Future)) { End = date.End, Mod = mod };

        Interval? Hours(Interval? day) => day is { } known ? new Interval(known.From.AddHours(from), known.From.AddHours(to)) : null;
    }

    // "from today at 3 pm to tomorrow at 5 pm"
    private Reading? MomentToMoment(int at)
    {
        var opened = Is(at, Word.Between, out var next);
        next = opened || Is(at, Word.From, out next) ? next : at;
        if (Point(next) is not { Past: not null } first || To(first.End, opened) is var to && to == first.End || Point(to) is not { Past: not null } second)
        {
            return null;
        }

        if (!HasTime(first) && !HasTime(second))
        {
            return null;
        }

        var past = new Interval(first.Past.Value.From, second.Past!.Value.From);
        var future = new Interval(first.Future!.Value.From, second.Future!.Value.From);
        past = past.From > past.To ? future : past;
        if (future.From > future.To)
        {
            return null;
        }

        return new Reading(Kind.DateTimeRange, $"({first.Timex},{second.Timex},{Length(future.To - future.From)})", past, future) { End = second.End };
    }

    private static bool HasTime(Reading point) => point.Kind == Kind.DateTime && point.Timex != "PRESENT_REF";

    private Reading? Point(int at) => Longest(Moment(at), Date(at));

    private static Reading JoinedRange(Reading date, Reading range, int end)
    {
        var timex = range.Timex[0] == '(' ? Spread(date, range) : date.Timex + range.Timex;
        var reading = new Reading(Kind.DateTimeRange, timex, Within(date.Past, range), Within(date.Future, range)) { End = end, Mod = range.Mod };
        return range.Later is { } later ? reading with { Later = JoinedRange(date, later, end) } : reading;
    }

    private static Interval? Within(Interval? day, Reading range) => day is { } known
        ? new Interval(known.From.Date + (range.Past!.Value.From - DateObject.MinValue), known.From.Date + (range.Past.Value.To - DateObject.MinValue))
        : null;

    // (T10,T12,PT2H) on a day; the end may be on the next.
    private static string Spread(Reading date, Reading range)
    {
        var parts = range.Timex[1..^1].Split(',');
        var next = range.Past!.Value.To.Date > range.Past.Value.From.Date;
        return $"({date.Timex}{parts[0]},{(next ? NextDay(date) : date.Timex)}{parts[1]},{parts[2]})";
    }

    private static string NextDay(Reading date) => date switch
    {
        { Weekday: > 0, Year: 0, Month: 0, Day: 0 } => $"XXXX-WXX-{(date.Weekday % 7) + 1}",
        { Future: { } future } when date.Timex.StartsWith("XXXX", StringComparison.Ordinal) => "XXXX" + Calendar.Day(future.From.AddDays(1))[4..],
        { Future: { } future } => Calendar.Day(future.From.AddDays(1)),
        _ => date.Timex,
    };
}
