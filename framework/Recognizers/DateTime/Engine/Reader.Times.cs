using System.Globalization;
using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime.Engine;

// Times of day.
internal sealed partial class Reader
{
    // There are not many times without seconds.
    private static readonly string?[] Timexes = new string?[24 * 61];

    // A time that is one by itself, or behind "at".
    private Reading? Time(int at)
    {
        var time = AnyTime(at);
        if (time is { Bare: true })
        {
            return _afterAt[at] && !(Is(at, Word.A) && at + 1 < _tokens.Count && _tokens[at + 1].Kind == TokenKind.Word) && !IsTimeRangeOfNumbers(time.End) ? time with { Bare = false } : null;
        }

        return time;
    }

    private bool IsTimeRangeOfNumbers(int at) => IsSign(at, '%') || IsSign(at, '/') || IsUnit(at, out _, out _) || IsSign(at, ',') && IsDigits(at + 1) && !Gap(at + 1);

    private Reading? AnyTime(int at) =>
        !Begins(at, TimeWords) ? null : _times.Knows(at, out var time) ? time : _times.Keep(at, ReadTime(at));

    private Reading? ReadTime(int at)
    {
        // "in the morning at 7"
        if (Is(at, Word.DayPartWith, out var behind, out var part) && part <= 4)
        {
            var clock = Skip(SkipSign(behind, ','), Word.At);
            return clock > behind && HourTime(clock) is { } hour ? InPart(hour, part) : null;
        }

        return Longest(NamedTime(at), SpokenTime(at), HourTime(at), AtDottedTime(at));
    }

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
            next = IsUnit(next, out var unitEnd, out var unit) && unit == TimeUnit.Minute ? unitEnd : next;
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

    // "8", "8:30", "8h30", "8 am", "eight o'clock", "eight thirty in the evening".
    private Reading? HourTime(int at) => !Begins(at, TimeWords) ? null : _hours.Knows(at, out var hour) ? hour : _hours.Keep(at, ReadHour(at));

    private Reading? ReadHour(int at)
    {
        if (NamedTime(at) is { } named)
        {
            return named;
        }

        var digits = IsDigits(at);
        int end;
        int hour;
        if (digits)
        {
            if (IsDigits(at, 4, 4, out var run) && !Gap(at + 1) is var glued && Is(at + 1, Word.AmPm, out _) && run / 100 <= 24 && run % 100 < 60)
            {
                return Sided(Clock(run / 100, run % 100, -1, at + 1, sure: false), at + 1);
            }

            if (!IsDigits(at, 1, 2, out hour) || hour > 24 || IsInsideNumber(at))
            {
                return null;
            }

            end = at + 1;
        }
        else if (!IsWhole(at, out end, out hour) || hour > 24)
        {
            return null;
        }

        var (minute, second, bare) = (-1, -1, true);
        if (digits && IsSign(end, ':') && IsDigits(end + 1, 2, 2, out minute) && !Gap(end) && !Gap(end + 1))
        {
            (end, bare) = (end + 2, false);
            if (IsSign(end, ':') && IsDigits(end + 1, 2, 2, out second))
            {
                end += 2;
            }
            else
            {
                second = -1;
            }

            end = Is(end, Word.HourMark, out var mark) ? mark : Is(end, Word.OClock, out mark) ? mark : end;
        }
        else if (Is(end, Word.HourMark, out var hours) || Is(end, Word.OClock, out hours))
        {
            (end, bare, minute) = (hours, false, -1);
            (end, minute, hour) = Minutes(end, hour);
        }
        else
        {
            minute = -1;
            if (digits && IsSign(end, '.') && IsDigits(end + 1, 2, 2, out var dotted) && !Gap(end) && !Gap(end + 1) && dotted < 60
                && (_lexicon.HasDottedTimes && !IsSign(end + 2, '%') && !IsSign(end + 2, '.') || Is(end + 2, Word.AmPm) || Is(end + 2, Word.OClock) || Is(end + 2, Word.HourMark) || Is(end + 2, Word.ClockPart)))
            {
                (end, minute, bare) = (end + 2, dotted, false);
                end = Is(end, Word.OClock, out var mark) || Is(end, Word.HourMark, out mark) ? mark : end;
            }
            else if (!digits || _afterAt[at] && Is(end, Word.And) && !Is(end, Word.To) || Is(end, Word.HalfHour) || Is(end, Word.QuarterHour) || Is(end, Word.ThreeQuartersHour) || Is(end, Word.MinutesLess))
            {
                var (behind, spoken, whole) = Minutes(end, hour);
                if (behind > end)
                {
                    (end, minute, hour) = (behind, spoken, whole);
                    bare = !_afterAt[at] && !Is(end, Word.AmPm) && !Is(end, Word.ClockPart) && digits;
                }
            }
        }

        if (minute >= 60 || second >= 60 || IsSign(end, ':') && IsDigits(end + 1) && !Gap(end))
        {
            return null;
        }

        if (bare && digits && Is(end, Word.Ish, out var ish))
        {
            return Clock(hour, minute, second, ish, sure: true);
        }

        var time = Clock(hour, minute, second, end, sure: digits && _letters[_tokens[at].Start] == '0' && minute < 0 && hour == 0) with { Bare = bare };
        var sided = Sided(time, end);

        // "8 pm menos cuarto"
        if (sided.Minute < 0 && sided.End > end && (Is(sided.End, Word.HalfHour) || Is(sided.End, Word.QuarterHour) || Is(sided.End, Word.LessQuarterHour)))
        {
            var (behind, minutes, whole) = Minutes(sided.End, sided.Hour);
            return Clock(whole, minutes, -1, behind, sure: sided.Later is null);
        }

        return sided;
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

    // "at 8.30"
    private Reading? AtDottedTime(int at)
    {
        if (!Is(at, Word.At, out var hourAt) || !IsDigits(hourAt, 1, 2, out var hour) || !IsSign(hourAt + 1, '.') || Gap(hourAt + 1)
            || !IsDigits(hourAt + 2, 2, 2, out var minute) || Gap(hourAt + 2) || hour > 24 || minute > 59 || IsSign(hourAt + 3, '%')
            || Is(hourAt + 3, Word.OClock) || IsSign(hourAt + 3, '.') && IsDigits(hourAt + 4) && !Gap(hourAt + 4))
        {
            return null;
        }

        return Sided(Clock(hour, minute, -1, hourAt + 3, sure: false), hourAt + 3);
    }

    // Digits with more digits or a currency beside them.
    private bool IsInsideNumber(int at) =>
        at > 0 && !Gap(at) && (IsSign(at - 1, '$') || IsSign(at - 1, '€') || IsSign(at - 1, '£')
            || (IsSign(at - 1, '.') || IsSign(at - 1, ',') || IsSign(at - 1, ':') || IsSign(at - 1, '/')) && !Gap(at - 1) && IsDigits(at - 2));

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
