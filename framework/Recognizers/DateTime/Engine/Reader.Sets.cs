using System.Globalization;

namespace Microsoft.Recognizers.Text.DateTime.Engine;

// What happens again and again.
internal sealed partial class Reader
{
    private Reading? Repetition(int at)
    {
        if (!Begins(at, SetWords))
        {
            return null;
        }

        var set = Longest(Every(at), Repeating(at), OneEach(at));
        if (set is not null)
        {
            // "every Monday at 4pm"
            var next = SkipSign(set.End, ',');
            var time = AnyTime(Skip(next, Word.At));
            time = time is { Bare: true } && !Is(next, Word.At) ? null : time;
            if (time is null && Is(next, Word.At))
            {
                time = AtDottedTime(next);
            }

            return time is null ? set : AtTime(set, time, time.End);
        }

        // "3pm each day"
        var before = AnyTime(at);
        if (before is null || before.Bare && !_afterAt[at])
        {
            return null;
        }

        var comma = SkipSign(before.End, ',');
        return Longest(Every(comma), Repeating(comma)) is { } again ? AtTime(again, before, again.End) : null;
    }

    private static Reading Set(string timex, int end) => new(Kind.Set, timex, null, null) { End = end };

    private static Reading AtTime(Reading set, Reading time, int end) =>
        Set((set.Timex.StartsWith("XXXX", StringComparison.Ordinal) ? set.Timex.Split('T')[0] : string.Empty) + time.Timex, end);

    private Reading? Every(int at)
    {
        if (!Is(at, Word.Every, out var next))
        {
            return null;
        }

        var count = 1.0;
        var other = Is(next, Word.Other, out var behind);
        next = other ? behind : next;
        next = IsOrdinal(next, out behind, out _) && IsWeekday(behind, out _, out _) ? behind : next;
        if (IsWeekday(next, out var end, out var weekday) || Is(next, Word.Weekdays, out end, out weekday))
        {
            var weekdayPart = Is(Skip(end, Word.In), Word.DayPart, out var partly, out var half) || Is(end, Word.DayPartWith, out partly, out half);
            return weekdayPart ? Set($"XXXX-WXX-{weekday}{Parts[half].Timex}", partly) : Set($"XXXX-WXX-{weekday}", end);
        }

        if (Is(next, Word.DayPart, out end, out var part) || Is(next, Word.DayParts, out end, out part))
        {
            return Set(Parts[part].Timex, end);
        }

        if (IsMonth(next, out end, out var month))
        {
            return Set(string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:D2}"), end);
        }

        if (Is(next, Word.Season, out end, out var season))
        {
            return Set(season switch { 1 => "SP", 2 => "SU", 3 => "FA", _ => "WI" }, end);
        }

        if (!other && (IsNumber(next, out behind, out count) || IsOrdinal(next, out behind, out var nth) && (count = nth) > 0))
        {
            next = behind;
        }
        else
        {
            count = other ? 2 : 1;
        }

        return IsUnit(next, out end, out var unit) ? Set("P" + (unit <= TimeUnit.Hour ? "T" : string.Empty) + Timex(count, unit), end) : null;
    }

    // "daily", "Mondays", "Tuesday afternoons", "mornings"
    private Reading? Repeating(int at)
    {
        if (Is(at, Word.Repeat, out var end, out var code))
        {
            var (unit, count) = ((TimeUnit)(code / 100), code % 100);
            return Set("P" + (unit <= TimeUnit.Hour ? "T" : string.Empty) + Timex(count == 0 ? 0.5 : count, unit), end);
        }

        if (Is(at, Word.Weekdays, out end, out var weekday))
        {
            return Is(Skip(end, Word.In), Word.DayPart, out var partEnd, out var half) ? Set($"XXXX-WXX-{weekday}{Parts[half].Timex}", partEnd) : Set($"XXXX-WXX-{weekday}", end);
        }

        if (IsWeekday(at, out var next, out weekday) && Is(next, Word.DayParts, out end, out var part))
        {
            return Set($"XXXX-WXX-{weekday}{Parts[part].Timex}", end);
        }

        return Is(at, Word.DayParts, out end, out part) ? Set(Parts[part].Timex, end) : null;
    }

    // "one a day"
    private Reading? OneEach(int at) =>
        Is(at, Word.Once, out var once) && IsUnit(once, out var onceEnd, out var each) ? Set("P" + (each <= TimeUnit.Hour ? "T" : string.Empty) + Timex(1, each), onceEnd)
        : _numbers.TryGetValue(at, out var number) && number is { Value: 1, Ordinal: false } && Is(number.End, Word.A, out var next) && IsUnit(next, out var end, out var unit)
            ? Set("P" + (unit <= TimeUnit.Hour ? "T" : string.Empty) + Timex(1, unit), end)
            : null;
}
