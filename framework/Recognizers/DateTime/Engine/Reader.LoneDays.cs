using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime.Engine;

// Days that need something beside them, and holidays.
internal sealed partial class Reader
{
    // "tomorrow", "tomorrow, 13/04/21"
    private Reading? RelativeDay(int at) => !Is(at, Word.Day, out var end, out var days) ? null
        : Is(Skip(at, Word.The), Word.Holiday, out var holiday) && holiday > end ? null
        : IsSign(end, ',') && CalendarDate(end + 1) is { Year: > 0 } date ? date
        : Fixed(Calendar.Add(_today, days, TimeUnit.Day), end);

    // What makes of the number before it a time or a count, not a day.
    private bool IsTimeSign(int at) =>
        IsSign(at, ':') || Is(at, Word.AmPm) || Is(at, Word.OClock) || Is(at, Word.HourMark) || Is(at, Word.Unit) || Is(at, Word.ClockPart)
        || IsSign(at, '.') && IsDigits(at + 1) && !Gap(at + 1) || IsSign(at, '/') || IsSign(at, '%') || !Gap(at) && Is(at, Word.AmPmLetter);

    // "the 15th of this month", "the 3rd day of next month".
    private Reading? DayOfPeriod(int at)
    {
        var the = Skip(at, Word.The);
        if (!IsDayOfMonth(the, out var next, out var day, out var ordinal))
        {
            return null;
        }

        next = Is(next, Word.DayWord, out var word) ? word : next;
        var of = Skip(next, Word.Of);
        if ((ordinal || of > next) && RelativeUnit(of, out var end, out var unit, out var offset) && unit == TimeUnit.Month)
        {
            var month = Calendar.Add(new DateObject(_today.Year, _today.Month, 1), offset, TimeUnit.Month);
            return Calendar.Exists(month.Year, month.Month, day) ? Fixed(month.AddDays(day - 1), end) : null;
        }

        return null;
    }

    // "on the 29th": a lone day needs the preposition.
    private Reading? LoneDay(int at)
    {
        var the = Skip(at, Word.The);
        var marked = Is(at, Word.DayOfMonth, out var behind);
        the = marked ? behind : the;
        if (!IsDayOfMonth(the, out var end, out var day, out var ordinal) || IsTimeSign(end))
        {
            return null;
        }

        var on = (marked || Follows(at, Word.On)) && !(Is(end, Word.Of, out var of) && (IsYear(of, out _, out _) || IsMonth(of, out _, out _)));
        var purpose = Follows(at, Word.For) && the > at && ordinal && IsClauseEnd(end);
        return on && (IsDigits(the) || ordinal || marked) || purpose ? DayOfAnyMonth(day, end) : null;
    }

    private bool IsClauseEnd(int at) =>
        at >= _tokens.Count || IsSign(at, ',') || IsSign(at, '!') || IsSign(at, '?') || IsSign(at, '.') && !IsDigits(at + 1);

    private Reading DayOfAnyMonth(int day, int end)
    {
        DateObject? past = null;
        DateObject? future = null;
        for (var months = 0; months < 4 && (past is null || future is null); months++)
        {
            past ??= Fitting(-months) is { } before && before < _today ? before : null;
            future ??= Fitting(months) is { } after && after >= _today ? after : null;
        }

        return new Reading(Kind.Date, $"XXXX-XX-{day:D2}", new Interval(past ?? _today), new Interval(future ?? _today)) { End = end, Day = day };

        DateObject? Fitting(int distance)
        {
            var month = Calendar.Add(new DateObject(_today.Year, _today.Month, 1), distance, TimeUnit.Month);
            return Calendar.Exists(month.Year, month.Month, day) ? month.AddDays(day - 1) : null;
        }
    }

    private Reading? HolidayDate(int at)
    {
        var offset = 0;
        var related = Is(at, Word.Relative, out var next, out offset);
        if (!Is(next, Word.Holiday, out var end, out var code))
        {
            return null;
        }

        var year = 0;
        if (related)
        {
            return Fixed(NearestHoliday(code, offset), end);
        }

        var comma = SkipSign(end, ',');
        if (IsYearBehind(comma, out var behind, out year) || IsRelativeYear(Skip(Skip(comma, Word.Of), Word.In), out behind, out year))
        {
            return Fixed(Holidays.In(code, year), behind);
        }

        var (past, future) = Calendar.Around(_today, within => within is > 1 and < 9999 ? Holidays.In(code, within) : null);
        return new Reading(Kind.Date, Holidays.Timex(code), new Interval(past ?? _today), new Interval(future ?? _today)) { End = end };
    }

    private DateObject NearestHoliday(int code, int offset)
    {
        var (past, future) = Calendar.Around(_today, year => Holidays.In(code, year));
        return (offset < 0 ? past : offset > 0 ? future : Holidays.In(code, _today.Year)) ?? _today;
    }
}
