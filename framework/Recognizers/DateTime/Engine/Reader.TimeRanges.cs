using System.Globalization;
using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime.Engine;

// Ranges of time within a day: parts of the day, and from one time to another.
internal sealed partial class Reader
{
    private static readonly (string Timex, int From, int To)[] Parts =
    [
        (string.Empty, 0, 0), ("TMO", 8, 12), ("TAF", 12, 16), ("TEV", 16, 20), ("TNI", 20, 24), ("TDA", 4, 8), ("TDT", 8, 18),
        ("TNT", 0, 8), ("TMEB", 8, 12), ("TMEL", 11, 13), ("TMED", 16, 20), ("TBH", 8, 18), ("TMER", 8, 12),
    ];

    private static readonly (Word Word, string Mod)[] PartWords = [(Word.Early, Start), (Word.Mid, Mid), (Word.Late, Finish)];

    private Reading? TimeRange(int at)
    {
        if (at >= _tokens.Count || !Begins(at))
        {
            return null;
        }

        return Longest(FromTimeToTime(at) is { Bare: false } range ? range : null, DayPart(at), TimeWithLength(at));
    }

    // "in the morning", "late afternoon", "early in the evening"
    private Reading? DayPart(int at)
    {
        if (Is(at, Word.DayPartWith, out var end, out var part) || Is(at, Word.DayPart, out end, out part))
        {
            return PartOfDay(part, end);
        }

        if (Is(at, Word.Meal, out end, out part))
        {
            return PartOfDay(part, end) with { Weak = true };
        }

        foreach (var (word, mod) in Is(at, Word.Clock) ? [] : PartWords)
        {
            if (Is(at, word, out var next) && Is(Skip(next, Word.The), Word.DayPart, out end, out part))
            {
                return Halved(PartOfDay(part, end), mod);
            }

            // "tarde por la mañana": with the preposition behind.
            if (Is(at, word, out next) && Is(next, Word.DayPartWith, out end, out part))
            {
                return Halved(PartOfDay(part, end), mod);
            }
        }

        return null;
    }

    private static Reading PartOfDay(int part, int end)
    {
        var (timex, from, to) = Parts[part];
        return new Reading(Kind.TimeRange, timex, new Interval(DateObject.MinValue.AddHours(from), EndOfHour(DateObject.MinValue, to))) { End = end };
    }

    private static DateObject EndOfHour(DateObject day, int hour) => hour == 24 ? day.AddHours(24).AddSeconds(-1) : day.AddHours(hour);

    private static Reading Halved(Reading range, string mod)
    {
        return range with { Mod = mod, Past = Half(range.Past!.Value), Future = Half(range.Future!.Value) };

        Interval Half(Interval whole)
        {
            var middle = new DateObject((whole.From.Ticks + whole.To.AddSeconds(whole.To.Second == 59 ? 1 : 0).Ticks) / 2);
            return mod == Start ? whole with { To = middle } : mod == Finish ? whole with { From = middle } : new Interval(middle.AddHours(-1), middle.AddHours(1));
        }
    }

    // "from 5 to 7 pm", "between 9 and 10:30", "8-9am"; numbers alone stay bare.
    private Reading? FromTimeToTime(int at) =>
        !Begins(at, TimeRangeWords) ? null : _timeRanges.Knows(at, out var range) ? range : _timeRanges.Keep(at, ReadFromTimeToTime(at));

    private Reading? ReadFromTimeToTime(int at)
    {
        var opened = Is(at, Word.Between, out var next);
        var from = !opened && Is(at, Word.From, out next);
        next = opened || from ? next : at;
        // "4711-0815-12" is a number of something.
        var first = IsDigits(next) && !Gap(next) && IsSign(next - 1, '-') && IsDigits(next - 2) ? null : RangeTime(next, opened);
        if (first is null)
        {
            return null;
        }

        var to = To(first.End, opened);
        to = to == first.End && IsSign(to, ',') ? To(to + 1, opened) : to;
        if (to <= first.End || RangeTime(to, false) is not { } second)
        {
            return null;
        }

        if (IsTimeSign(second.End) && !Is(second.End, Word.ClockPart) || IsSign(second.End, '-') && IsDigits(second.End + 1))
        {
            return null;
        }

        // "vendredi 13 à 8h" is a day and a time.
        if (!opened && !from && first.Bare && Is(first.End, Word.At) && Follows(at, Word.Weekday))
        {
            return null;
        }

        var bare = first.Bare && second.Bare;
        if (bare && IsFollowedByDatePart(second.End))
        {
            return null;
        }

        return Spanning(first, second, second.End) is { } range
            ? range with { Bare = bare && !(_lexicon.HoursAreTimes && (opened || from || Is(first.End, Word.To))) }
            : null;
    }

    private bool IsFollowedByDatePart(int at) =>
        IsMonth(at, out _, out _) || IsUnit(at, out _, out _) || Is(at, Word.Of, out var of) && (IsMonth(of, out _, out _) || Is(of, Word.Relative, out var unit) && Is(unit, Word.Unit))
        || IsSign(at, '%') || IsSign(at, '/') && IsDigits(at + 1);

    private Reading? RangeTime(int at, bool opened)
    {
        var the = Skip(Skip(at, Word.At), Word.The);
        if (IsDigits(the, 4, 4, out var run) && _letters[_tokens[the].Start] == '0' && run / 100 < 24 && run % 100 < 60)
        {
            return Clock(run / 100, run % 100, -1, the + 1, sure: false);
        }

        // "between five and six" are not minutes.
        if (opened && IsWhole(the, out var hourEnd, out var hour) && hour is >= 0 and <= 24 && Is(hourEnd, Word.And))
        {
            return Clock(hour, -1, -1, hourEnd, sure: false) with { Bare = true };
        }

        // "five to seven" is a range here, not five minutes to seven.
        var time = Longest(NamedTime(the), HourTime(the), IsWhole(the, out var end, out _) && Is(end, Word.MinutesTo) ? null : SpokenTime(the));
        return time is null or { Bare: true } ? DottedTime(the) ?? time : time;
    }

    // "9.30", where only a time can stand.
    private Reading? DottedTime(int at) =>
        IsDigits(at, 1, 2, out var hour) && hour <= 24 && IsSign(at + 1, '.') && !Gap(at + 1) && IsDigits(at + 2, 2, 2, out var minute) && minute < 60 && !Gap(at + 2)
            ? Clock(hour, minute, -1, at + 3, sure: false)
            : null;

    private static Reading? Spanning(Reading first, Reading second, int end)
    {
        var (open, openEnd) = (first.Later is not null, second.Later is not null);
        var (from, to) = (first.TimeOfDay, second.TimeOfDay);
        var half = TimeSpan.FromHours(12);
        if (!open && !openEnd)
        {
            return Span(first, second, from, to < from ? to + (2 * half) : to, end);
        }

        if (open && !openEnd)
        {
            from = from >= half ? from - half : from;
            from = from + half < to || from >= to && from + half > to && to < half ? from + half : from;
            return Span(first, second, from, to <= from ? to + (2 * half) : to, end);
        }

        if (!open)
        {
            to = to >= half && first.Hour < 12 ? to : new TimeSpan(to.Ticks % half.Ticks);
            while (to <= from)
            {
                to += half;
            }

            return Span(first, second, from, to, end);
        }

        var spoken = first.Minute >= 0 || second.Minute >= 0;
        from = first.Hour == 12 && !spoken ? TimeSpan.Zero : from;
        var crossing = to <= from;
        to = crossing ? to + half : to;
        var early = Span(first, second, from, to, end);
        return crossing && spoken ? early : early with { Later = Span(first, second, from + half, to + half, end) };
    }

    private static Reading Span(Reading first, Reading second, TimeSpan from, TimeSpan to, int end)
    {
        var day = DateObject.MinValue;
        var timex = $"({At(first, from)},{At(second, to)},{Length(to - from)})";
        return new Reading(Kind.TimeRange, timex, new Interval(day + from, day + to)) { End = end };

        static string At(Reading time, TimeSpan moment) => TimeTimex(moment.Hours, time.Minute < 0 ? -1 : moment.Minutes, time.Second < 0 ? -1 : moment.Seconds);
    }

    private static string Length(TimeSpan length)
    {
        var hours = (int)length.TotalHours;
        var timex = hours > 0 || length == TimeSpan.Zero ? string.Create(CultureInfo.InvariantCulture, $"PT{hours}H") : "PT";
        timex += length.Minutes > 0 ? string.Create(CultureInfo.InvariantCulture, $"{length.Minutes}M") : string.Empty;
        return timex + (length.Seconds > 0 ? string.Create(CultureInfo.InvariantCulture, $"{length.Seconds}S") : string.Empty);
    }

    // "from 10 am for 3 hours", "for 2 hours from 2pm"
    private Reading? TimeWithLength(int at)
    {
        if (Is(at, Word.From, out var next) && AnyTime(next) is { } time && Is(time.End, Word.For, out var length) && Duration(length) is { } duration && !IsOfDays(duration))
        {
            return Lasting(time, duration, duration.End);
        }

        return Is(at, Word.For, out length) && Duration(length) is { } first && !IsOfDays(first) && Is(first.End, Word.From, out next) && AnyTime(next) is { } start
            ? Lasting(start, first, start.End)
            : null;
    }

    private static Reading Lasting(Reading time, Reading duration, int end)
    {
        var from = time.TimeOfDay;
        var to = from + TimeSpan.FromSeconds(Math.Min(duration.Seconds, 86400 * 30));
        return Span(time, time with { Minute = to.Minutes, Second = 0 }, from, to, end);
    }
}
