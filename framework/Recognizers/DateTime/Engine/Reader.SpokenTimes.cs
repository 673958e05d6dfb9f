using System.Globalization;
using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime.Engine;

// Times as they are said: "half past nine", and which half of the day is meant.
internal sealed partial class Reader
{
    // There are not many times without seconds.
    private static readonly string?[] Timexes = new string?[24 * 61];

    // "noon"
    private Reading? NamedTime(int at) =>
        !Is(at, Word.Clock, out var end, out var hour) ? null
        : Is(end, Word.HalfHour, out var half) ? Clock(hour, 30, -1, half, sure: true)
        : Is(end, Word.QuarterHour, out var quarter) ? Clock(hour, 15, -1, quarter, sure: true)
        : Clock(hour, -1, -1, end, sure: true);

    // "half past nine", "ten to six", "quarter past 4".
    private Reading? SpokenTime(int at)
    {
        if (Is(at, Word.HalfPast, out var next))
        {
            return Shifted(next, 30);
        }

        if (Is(at, Word.QuarterBefore, out next) && Shifted(next, -45) is { } quarter)
        {
            return quarter;
        }

        if (Is(at, Word.ThreeQuartersBefore, out next) && Shifted(next, -15) is { } threeQuarters)
        {
            return threeQuarters;
        }

        if (Is(at, Word.HalfBefore, out next) && Shifted(next, -30) is { } half)
        {
            return half;
        }

        if (Is(at, Word.QuarterPast, out next) && Shifted(next, 15) is { } past)
        {
            return past;
        }

        if (Is(at, Word.QuarterTo, out next) && Shifted(next, -15) is { } before)
        {
            return before;
        }

        if (IsWhole(at, out next, out var minutes) && minutes is >= 1 and <= 59)
        {
            var told = IsUnit(next, out var unitEnd, out var unit) && unit == TimeUnit.Minute;
            next = told ? unitEnd : next;

            // "from 1 to 5" is no time.
            if (!told && (minutes % 5 != 0 || Follows(at, Word.From)) && !Is(next, Word.MinutesPast))
            {
                return null;
            }

            return Is(next, Word.MinutesPast, out var hour) && Shifted(hour, minutes) is { } later ? later
                : Is(next, Word.MinutesTo, out hour) ? Shifted(hour, -minutes) : null;
        }

        return null;
    }

    private Reading? Shifted(int at, int minutes)
    {
        if (HourTime(at) is not { Minute: <= 0 } hour)
        {
            return null;
        }

        var moved = ((hour.Hour * 60) + minutes + 1440) % 1440;
        return Clock(moved / 60, moved % 60, -1, hour.End, sure: hour.Later is null, hour.Hour);
    }

    // "sept heures dix", "… et demie", "… moins le quart".
    private (int End, int Minute, int Hour) Minutes(int at, int hour)
    {
        if (!Gap(at) && IsDigits(at, 2, 2, out var glued) && glued < 60)
        {
            return (at + 1, glued, hour);
        }

        if (Is(at, Word.HalfHour, out var end))
        {
            return (end, 30, hour);
        }

        if (Is(at, Word.LessQuarterHour, out end))
        {
            return (end, 45, (hour + 23) % 24);
        }

        if (Is(at, Word.QuarterHour, out end))
        {
            return (end, 15, hour);
        }

        if (Is(at, Word.ThreeQuartersHour, out end))
        {
            return (end, 45, hour);
        }

        if (Is(at, Word.MinutesLess, out var less) && IsWhole(less, out end, out var minus) && minus < 60)
        {
            end = IsUnit(end, out var lessUnit, out var minuteUnit) && minuteUnit == TimeUnit.Minute ? lessUnit : end;
            return (end, 60 - minus, (hour + 23) % 24);
        }

        var and = Is(at, Word.And, out var skipped) && !Is(at, Word.Dash) && !Is(at, Word.To) ? skipped : SkipSign(at, '-');
        if (IsWhole(and, out end, out var minute) && minute is >= 1 and < 60 && (minute >= 10 || and > at) && !Is(end, Word.Month) && !IsSign(end, ':') && !IsSign(end, '/'))
        {
            if (IsUnit(end, out var unitEnd, out var unit))
            {
                return unit == TimeUnit.Minute ? (unitEnd, minute, hour) : (at, -1, hour);
            }

            if (!IsDigits(and) || !Gap(and) || and > at)
            {
                return (end, minute, hour);
            }
        }

        return (at, -1, hour);
    }

    // What stands behind a time and says which half of the day it is in.
    private Reading Sided(Reading time, int at)
    {
        var next = !Gap(at) && !Gap(at + 1) && Is(at + 1, Word.AmPm) ? SkipSign(at, '.') : at;
        if (Is(next, Word.AmPm, out var end, out var half) || !Gap(next) && IsDigits(next - 1) && Is(next, Word.AmPmLetter, out end, out half) && (Gap(end) || _tokens[end].Kind == TokenKind.Sign))
        {
            return InHalf(time, half, end);
        }

        if (Is(next, Word.ClockPart, out end, out var part) && !Is(next, Word.DayParts) && (!time.Bare || end > next + 1 || _lexicon.DayFirst))
        {
            return InPart(time with { End = end }, part == 3 ? 4 : part) with { End = end };
        }

        return time;
    }

    private static Reading InHalf(Reading time, int half, int end)
    {
        if (half == 3 || time.Hour > 12)
        {
            return time with { End = end, Bare = false };
        }

        var hour = half == 1 ? time.Hour % 12 : (time.Hour % 12) + 12;
        return Clock(hour, time.Minute, time.Second, end, sure: true);
    }

    // 1 morning, 2 afternoon, 3 evening, 4 night.
    private static Reading InPart(Reading time, int part)
    {
        if (time.Hour > 12)
        {
            return time with { Bare = false, Later = null };
        }

        var hour = part switch
        {
            1 => time.Hour,
            2 or 3 => time.Hour == 12 ? part == 2 ? 12 : 0 : time.Hour + 12,
            _ => time.Hour == 12 ? 0 : time.Hour >= 5 ? time.Hour + 12 : time.Hour,
        };
        return Clock(hour, time.Minute, time.Second, time.End, sure: true);
    }

    private static Reading Clock(int hour, int minute, int second, int end, bool sure, int said = -1)
    {
        hour %= 24;
        var moment = new Interval(DateObject.MinValue.AddHours(hour).AddMinutes(Math.Max(0, minute)).AddSeconds(Math.Max(0, second)));
        var reading = new Reading(Kind.Time, TimeTimex(hour, minute, second), moment) { End = end, Hour = hour, Minute = minute, Second = second };
        return !sure && hour is > 0 and <= 12 || !sure && said == 12
            ? reading with { Later = Clock(hour == 12 ? 0 : hour + 12, minute, second, end, sure: true) }
            : reading;
    }

    private static string TimeTimex(int hour, int minute, int second) =>
        second < 0 && minute < 60 ? Timexes[(hour * 61) + minute + 1] ??= WriteTime(hour, minute, second) : WriteTime(hour, minute, second);

    private static string WriteTime(int hour, int minute, int second) => string.Create(
        CultureInfo.InvariantCulture,
        $"T{hour:D2}{(minute < 0 ? string.Empty : minute.ToString(":00", CultureInfo.InvariantCulture))}{(second < 0 ? string.Empty : second.ToString(":00", CultureInfo.InvariantCulture))}");
}
