namespace Microsoft.Recognizers.Text.DateTime.Engine;

// Times of day.
internal sealed partial class Reader
{
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
}
