using System.Globalization;
using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime.Engine;

// Days: of the month, of the week, beside today, holidays, and so many units away from one of them.
internal sealed partial class Reader
{
    private Reading? Date(int at)
    {
        if (!Begins(at, DateWords))
        {
            return null;
        }

        return _dates.Knows(at, out var date) ? date : _dates.Keep(at, Longest(SimpleDate(at), OffsetDate(at)));
    }

    // Without reckoning: what another date may be reckoned from.
    private Reading? SimpleDate(int at) => !Begins(at, DateWords) ? null
        : _simpleDates.Knows(at, out var date) ? date
        : _simpleDates.Keep(at, Longest(CalendarDate(at), WeekdayDate(at), DayThenWeekday(at), NthWeekday(at), DayOfPeriod(at), RelativeDay(at), HolidayDate(at), LoneDay(at)));

    private static Reading Fixed(DateObject day, int end) =>
        new(Kind.Date, Calendar.Day(day), new Interval(day)) { End = end, Year = day.Year, Month = day.Month, Day = day.Day };

    // "2 October", "October the 2nd, 2016", "2/10/2016".
    private Reading? CalendarDate(int at) => Longest(NumericDate(_lexicon.DigitsHaveArticle ? Skip(at, Word.The) : at), DayThenMonth(at), MonthThenDay(at), ThisDate(at));

    // "this 12/05"
    private Reading? ThisDate(int at) =>
        Is(at, Word.Relative, out var next, out var offset) && offset == 0 && NumericDate(next) is { Month: > 0, Year: 0 } date
            ? InThisYear(date)
            : null;

    private Reading? DayThenMonth(int at)
    {
        var first = _lexicon.DaysHaveNoArticle ? at : Skip(at, Word.The);
        first = _lexicon.DigitsHaveArticle && !IsDigits(first) ? at : first;
        if (!IsDayOfMonth(first, out var next, out var day, out _) || IsInsideNumber(first))
        {
            return null;
        }

        next = Is(next, Word.DayWord, out var word) ? word : next;
        var of = Skip(SkipSign(next, '.'), Word.Of);
        var sign = of == next && !Gap(of) && (IsSign(of, '-') || IsSign(of, '/')) ? of + 1 : of;
        sign = Is(sign, Word.Of, out var again) ? again : sign;
        if (IsMonth(sign, out var end, out var month))
        {
            return WithYear(end, month, day, sign > of);
        }

        // "der siebte vierte"
        if (_lexicon.MonthsAreOrdinals && IsOrdinal(SkipSign(next, '/'), out end, out month) && month <= 12)
        {
            return WithYear(end, month, day, false);
        }

        // "9 de 8 de 1971"
        return _lexicon.DayFirst && of > next && IsDigits(of, 1, 2, out month) && month is >= 1 and <= 12
            && WithYear(of + 1, month, day, false) is { } numbered && (numbered.Year > 0 || Follows(at, Word.On)) && !IsTimeSign(of + 1)
            ? numbered
            : null;
    }

    private Reading? MonthThenDay(int at)
    {
        if (!IsMonth(at, out var next, out var month))
        {
            return null;
        }

        var sign = !Gap(next) && (IsSign(next, '-') || IsSign(next, '/') || IsSign(next, '.')) ? next + 1 : SkipSign(next, ',');
        sign = Skip(sign, Word.The);
        if (!IsDayOfMonth(sign, out var end, out var day, out _) || IsSign(end, ':') && IsDigits(end + 1) || IsSign(end, '%')
            || Is(end, Word.AmPm))
        {
            return null;
        }

        return WithYear(end, month, day, sign > next && !IsSign(next, ','));
    }

    private bool IsMonth(int at, out int end, out int month) =>
        Is(at, Word.Month, out end, out month) || Is(at, Word.MonthAlone, out end, out month);

    private Reading? WithYear(int at, int month, int day, bool signs)
    {
        if (signs && !Gap(at) && (IsSign(at, '-') || IsSign(at, '/')) && IsDigits(at + 1))
        {
            if (IsDigits(at + 1, 4, 4, out var full))
            {
                return Calendared(at + 2, full, month, day);
            }

            if (IsDigits(at + 1, 2, 2, out var half))
            {
                return Calendared(at + 2, FullYear(half), month, day);
            }
        }

        if (IsYearBehind(at, out var end, out var year))
        {
            return Calendared(end, year, month, day);
        }

        if (IsRelativeYear(Skip(SkipSign(at, ','), Word.Of), out end, out year))
        {
            return Calendared(end, year, month, day);
        }

        return Calendared(at, 0, month, day);
    }

    private bool IsRelativeYear(int at, out int end, out int year)
    {
        if (RelativeUnit(at, out end, out var unit, out var offset) && unit == TimeUnit.Year)
        {
            year = _today.Year + offset;
            return true;
        }

        year = 0;
        return false;
    }

    private Reading? Calendared(int end, int year, int month, int day)
    {
        if (month is < 1 or > 12 || day is < 1 or > 31)
        {
            return null;
        }

        var timex = string.Create(CultureInfo.InvariantCulture, $"{(year == 0 ? "XXXX" : year.ToString("D4", CultureInfo.InvariantCulture))}-{month:D2}-{day:D2}");
        var reading = new Reading(Kind.Date, timex, null, null) { End = end, Year = year, Month = month, Day = day };
        if (year != 0)
        {
            return Calendar.Exists(year, month, day) ? With(reading, new DateObject(year, month, day)) : reading;
        }

        var (past, future) = Calendar.Around(_today, within => Calendar.Exists(within, month, day) ? new DateObject(within, month, day) : null);
        return past is { } before && future is { } after ? With(reading, before, after) : reading;
    }

    private static Reading With(Reading reading, DateObject past, DateObject? future = null) =>
        reading with { Past = new Interval(past), Future = new Interval(future ?? past) };
}
