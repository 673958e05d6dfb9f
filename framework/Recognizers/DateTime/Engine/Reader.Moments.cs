using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime.Engine;

// A day and a time, or a day and a part of it.
internal sealed partial class Reader
{
    private static readonly (Word Word, string Mod)[] DayPartWords =
        [(Word.Early, Start), (Word.Mid, Mid), (Word.Late, Finish), (Word.LaterThis, Finish), (Word.Earlier, Start)];
    private static readonly Word[] BeforeTimes = [Word.At, Word.Around, Word.For, Word.On, Word.In];
    private static readonly Word[] BeforeParts = [Word.In, Word.On, Word.At, Word.Of];

    private Reading? Moment(int at)
    {
        if (at >= _tokens.Count || !Begins(at))
        {
            return null;
        }

        return _moments.Knows(at, out var moment) ? moment : _moments.Keep(at, Longest(Present(at), EndOfDay(at), OffsetMoment(at), DayThenTime(at), TimeThenDay(at), PartThenTime(at)));
    }

    private Reading? Present(int at) =>
        Is(at, Word.Now, out var end) ? new Reading(Kind.DateTime, "PRESENT_REF", new Interval(_now)) { End = end } : null;

    // "end of day", "end of tomorrow", "the end of Sunday"
    private Reading? EndOfDay(int at)
    {
        if (Is(at, Word.EndOfDay, out var end))
        {
            return AtEnd(Longest(Date(end), Date(Skip(end, Word.Of))) is { } that ? that : Fixed(_today, end));
        }

        return Is(at, Word.EndOf, out var next) && Longest(SimpleDate(next), SimpleDate(Skip(next, Word.The))) is { } date ? AtEnd(date) : null;
    }

    private static Reading AtEnd(Reading date) => Joined(date, Clock(23, 59, 59, date.End, sure: true), date.End);

    // "in 5 minutes", "two hours ago"
    private Reading? OffsetMoment(int at)
    {
        if (!Offset(at, out var end, out var duration, out var sign, out var from) || IsOfDays(duration) || from is not null)
        {
            return null;
        }

        var moment = Add(_now, duration, sign);
        return new Reading(Kind.DateTime, Calendar.Moment(moment), new Interval(moment)) { End = end };
    }

    private Reading? DayThenTime(int at)
    {
        if (Date(at) is not { } date)
        {
            return null;
        }

        var (next, joined) = TimeGlue(date.End);
        var time = AnyTime(next);
        time = joined && time is null or { Bare: true } ? DottedTime(next) ?? time : time;
        if (time is null || time.Bare && !(joined && !IsTimeRangeOfNumbers(time.End)))
        {
            // "Friday afternoon at 3"
            var part = Is(Skip(next, Word.In), Word.DayPart, out var behind, out var code) || Is(next, Word.DayPartWith, out behind, out code);
            if (part && code <= 4)
            {
                var (clock, told) = TimeGlue(behind);
                return AnyTime(clock) is { } hour && (told || !hour.Bare) ? Joined(date, InPart(hour, code), hour.End) : null;
            }

            return null;
        }

        // "Oct 26 15:50:06 2016"
        return date is { Year: 0, Month: > 0, Day: > 0 } && time.Second >= 0 && IsYear(time.End, out var end, out var year) && Calendared(end, year, date.Month, date.Day) is { } dated
            ? Joined(dated, time, end)
            : Joined(date, time, time.End);
    }

    // A comma or a preposition between a day and a time; a lone number needs it.
    private (int Next, bool Joined) TimeGlue(int at)
    {
        // "2018-12-05T14:30"
        if (at < _tokens.Count && !Gap(at) && !Gap(at + 1) && Piece(at) is "t")
        {
            return (at + 1, false);
        }

        var comma = SkipSign(at, ',');
        comma = comma == at && IsSign(at, '-') && Gap(at) ? at + 1 : comma;
        foreach (var word in BeforeTimes)
        {
            if (Is(comma, word, out var end))
            {
                return (Skip(end, Word.At), word is Word.At or Word.Around);
            }
        }

        return (comma, false);
    }

    private Reading? TimeThenDay(int at)
    {
        var time = AnyTime(at);
        if (time is null)
        {
            return null;
        }

        var comma = SkipSign(time.End, ',');
        var on = Skip(comma, Word.On) is var skipped && skipped > comma ? skipped : Skip(Skip(comma, Word.Of), Word.The);
        var date = Longest(Date(comma), Date(on));

        // "a las siete del 15"
        if (date is null && Is(comma, Word.Of, out var of) && IsDayOfMonth(of, out var dayEnd, out var dayOfMonth, out _) && !IsTimeSign(dayEnd) && _lexicon.DayFirst)
        {
            date = DayOfAnyMonth(dayOfMonth, dayEnd);
        }

        // "8am this morning", "10, tonight"
        foreach (var next in (ReadOnlySpan<int>)[comma, on])
        {
            if (DayWithPart(next, out var end, out var day, out var part) && (!time.Bare || _afterAt[at] || next > time.End || !IsDigits(at) || Is(next, Word.DayWith)))
            {
                return Joined(day, InPart(time, part), end);
            }
        }

        // "7 Uhr von Montag bis Freitag"
        if (date is not null && Is(date.End, Word.To, out var to) && Date(to) is { Weekday: > 0 } && date.Weekday > 0)
        {
            return null;
        }

        if (date is null || time.Bare && !(_afterAt[at] || on > comma && Is(comma, Word.On) || IsSign(time.End, ',') && Is(comma, Word.Day)))
        {
            return null;
        }

        // "3 pm Friday afternoon"
        if (Is(Skip(date.End, Word.In), Word.DayPart, out var partEnd, out var code) && code <= 4)
        {
            return Joined(date, InPart(time, code), partEnd);
        }

        return Joined(date, time, date.End);
    }

    // "tonight at 8", "this morning at 9"
    private Reading? PartThenTime(int at)
    {
        if (!DayWithPart(at, out var end, out var day, out var part))
        {
            return null;
        }

        var (next, joined) = TimeGlue(end);
        return AnyTime(next) is { } time && (joined || !time.Bare || Is(end, Word.For)) && !IsTimeRangeOfNumbers(time.End) && part <= 4 ? Joined(day, InPart(time, part), time.End) : null;
    }

    // "tonight", "this morning", "last night", "next evening": a part of a day that is known.
    private bool DayWithPart(int at, out int end, out Reading day, out int part)
    {
        day = null!;
        if (Is(at, Word.DayWith, out end, out var code))
        {
            var days = code / 100 is 1 ? -1 : code / 100 is 2 ? 1 : 0;
            (day, part) = (Fixed(Calendar.Add(_today, days, TimeUnit.Day), end), code % 100);
            return true;
        }

        if (Is(at, Word.Relative, out var next, out var offset) && Is(next, Word.DayPart, out end, out part) && part < 8)
        {
            day = Fixed(Calendar.Add(_today, offset, TimeUnit.Day), end);
            return true;
        }

        if (Is(at, Word.DayPart, out next, out part) && Is(next, Word.Relative, out end, out offset) && _lexicon.DayFirst && !IsUnit(end, out _, out _))
        {
            day = Fixed(Calendar.Add(_today, offset, TimeUnit.Day), end);
            return true;
        }

        (end, part) = (at, 0);
        return false;
    }

    private static Reading Joined(Reading date, Reading time, int end)
    {
        var reading = new Reading(Kind.DateTime, date.Timex + time.Timex, On(date.Past, time), On(date.Future, time)) { End = end };
        return time.Later is { } later ? reading with { Later = Joined(date, later, end) } : reading;
    }

    private static Interval? On(Interval? day, Reading time) =>
        day is { } known ? new Interval(known.From.Date + (time.Past!.Value.From - DateObject.MinValue)) : null;
}
