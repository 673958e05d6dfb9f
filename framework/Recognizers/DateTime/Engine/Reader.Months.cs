using System.Globalization;
using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime.Engine;

// Months and years.
internal sealed partial class Reader
{
    // "May", "May 2016", "this May", "May of next year", "2016-05", "05/2016".
    private Reading? MonthPeriod(int at) => !Begins(at, PeriodWords) ? null : _months.Knows(at, out var month) ? month : _months.Keep(at, ReadMonth(at));

    private Reading? ReadMonth(int at)
    {
        if (IsDigits(at))
        {
            return NumericMonth(at);
        }

        if (Is(at, Word.Relative, out var end, out var offset) && IsMonth(end, out var behind, out var month))
        {
            return MonthOf(_today.Year + offset, month, behind);
        }

        var beginning = at;
        if (!IsMonth(at, out end, out month))
        {
            // "the month of May", "this month"
            if (RelativeUnit(at, out end, out var unit, out offset) && unit == TimeUnit.Month && Is(end, Word.Of, out var of) && IsMonth(of, out var named, out month))
            {
                return Open(month, named) with { End = named };
            }

            if (unit == TimeUnit.Month && end > at)
            {
                var start = Calendar.Add(new DateObject(_today.Year, _today.Month, 1), offset, TimeUnit.Month);
                return MonthOf(start.Year, start.Month, end);
            }

            return null;
        }

        if (Is(end, Word.Relative, out behind, out offset) && !Is(behind, Word.Unit) && !IsWeekday(behind, out _, out _) && _lexicon.DayFirst)
        {
            return MonthOf(_today.Year + offset, month, behind);
        }

        var dash = IsSign(end, '-') || IsSign(end, '/') || IsSign(end, '.') ? end + 1 : end;
        if (IsDigits(dash, 4, 4, out _) && IsYear(dash, out behind, out var year) || IsYearBehind(end, out behind, out year)
            || IsRelativeYear(Skip(SkipSign(end, ','), Word.Of), out behind, out year))
        {
            return MonthOf(year, month, behind);
        }

        return Open(month, end) with { Weak = !Is(beginning, Word.Month) };
    }

    private Reading Open(int month, int end)
    {
        var thisYear = new DateObject(_today.Year, month, 1);
        var future = month < _today.Month ? thisYear.AddYears(1) : thisYear;
        var past = month >= _today.Month ? thisYear.AddYears(-1) : thisYear;
        return new Reading(
            Kind.DateRange, $"XXXX-{month:D2}", new Interval(past, past.AddMonths(1)), new Interval(future, future.AddMonths(1)))
        { End = end, Month = month };
    }

    private static Reading MonthOf(int year, int month, int end)
    {
        var first = new DateObject(Math.Clamp(year, 1, 9998), month, 1);
        return Days(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}"), first, first.AddMonths(1), end) with { Year = year, Month = month };
    }

    private Reading? NumericMonth(int at)
    {
        if (IsInsideRun(at) || !Gap(at) && IsSign(at - 1, '-') && IsDigits(at - 2) || GoesOn(at + 3, '-') || IsSign(at + 3, '-') && IsDigits(at + 4)
            || IsSign(at + 3, '/') && IsDigits(at + 4))
        {
            return null;
        }

        if (IsSign(at + 1, '-') || IsSign(at + 1, '/'))
        {
            if (IsDigits(at, 4, 4, out var year) && IsYear(at, out _, out _) && IsDigits(at + 2, 1, 2, out var month) && month is >= 1 and <= 12 && !Gap(at + 1) && !Gap(at + 2))
            {
                return MonthOf(year, month, at + 3);
            }

            if (IsDigits(at, 1, 2, out month) && month is >= 1 and <= 12 && IsYear(at + 2, out var end, out year) && end == at + 3 && IsDigits(at + 2))
            {
                return MonthOf(year, month, at + 3);
            }
        }

        // "2016 May", "2016, May"
        if (IsDigits(at) && IsYear(at, out var behind, out var before) && IsMonth(SkipSign(SkipSign(behind, ','), '-'), out var monthEnd, out var named))
        {
            return IsDayOfMonth(monthEnd, out var dayEnd, out _, out _) && !IsSign(dayEnd, ':') ? null : MonthOf(before, named, monthEnd);
        }

        return null;
    }

    private Reading? YearPeriod(int at)
    {
        var word = Skip(at, Word.YearWord);
        if (Is(at, Word.YearKind, out var end, out var kind) || Is(at, Word.Relative, out var relative, out _) && Is(relative, Word.YearKind, out end, out kind))
        {
            return SpecialYear(at, end, kind);
        }

        if (IsYear(word, out end, out var year) && !IsInsideYear(word, end))
        {
            return YearOf(year, end);
        }

        return null;
    }

    private bool IsInsideYear(int at, int end) => IsDigits(at) && (IsInsideRun(at) || IsInsideNumber(at)
        || IsSign(at - 1, '-') && IsDigits(at - 2) && (!IsDigits(at - 2, 4, 4, out _) || IsSign(at - 3, '-')) || !Gap(end) && IsSign(end, '-') && IsDigits(end + 1) && !IsDigits(end + 1, 4, 4, out _)
        || !Gap(end) && (IsSign(end, '.') || IsSign(end, ',')) && IsDigits(end + 1) && !Gap(end + 1)
        || IsSign(end, '$') || IsSign(end, '%') || IsSign(end, '€') || IsUnit(end, out _, out _) || !Gap(end) && _tokens[end].Kind == TokenKind.Word || Is(end, Word.AmPm)
        || IsSign(at - 1, '#'));

    private static Reading YearOf(int year, int end)
    {
        var first = new DateObject(Math.Clamp(year, 1, 9998), 1, 1);
        return Days(year.ToString("D4", CultureInfo.InvariantCulture), first, first.AddYears(1), end) with { Year = year };
    }

    private Reading? SpecialYear(int at, int end, int kind)
    {
        var offset = 0;
        var related = Is(at, Word.Relative, out _, out offset);
        var year = _today.Year + offset;
        var said = related || Is(end, Word.Relative, out end, out offset);
        if (said && !related)
        {
            year = _today.Year + offset;
        }

        if (IsYearBehind(end, out var behind, out var named))
        {
            (year, end, said) = (named, behind, true);
        }
        else if (IsDigits(end, 2, 2, out named))
        {
            (year, end, said) = (FullYear(named), end + 1, true);
        }

        return kind == 3
            ? YearOf(year, end)
            : new Reading(Kind.DateRange, (kind == 1 ? "FY" : "SY") + (said ? year.ToString("D4", CultureInfo.InvariantCulture) : "XXXX"), null, null) { End = end };
    }

    private Reading? PlainYear(int at) => Longest(
        YearPeriod(at), RelativeUnit(at, out var end, out var unit, out var offset) && unit == TimeUnit.Year ? YearOf(_today.Year + offset, end) : null);
}
