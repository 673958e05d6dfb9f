using System.Globalization;
using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime.Engine;

// The first week of a month, the third quarter of a year, the last days of something.
internal sealed partial class Reader
{
    // "first week of January 2015", "the 3rd month of next year", "first 2 weeks of 2021".
    private Reading? NthUnit(int at)
    {
        var the = Skip(at, Word.The);
        var last = Is(the, Word.First, out var next, out var nth) && nth < 0;
        if (!last && !IsOrdinal(the, out next, out nth) && !Is(the, Word.First, out next, out nth))
        {
            return null;
        }

        var count = 1.0;
        if (IsNumber(next, out var numbered, out var several) && IsUnit(numbered, out _, out _))
        {
            (next, count) = (numbered, several);
        }

        if (!IsUnit(next, out var end, out var unit))
        {
            // "the second half of 2019"
            if (!Is(next, Word.Half, out end) || !Is(end, Word.Of))
            {
                return null;
            }

            unit = TimeUnit.HalfYear;
        }

        var of = Skip(end, Word.Of) is var skipped && skipped > end ? skipped : Skip(end, Word.In);
        of = of == end ? SkipSign(end, ',') : of;
        if (unit == TimeUnit.Century && of == end)
        {
            var start = new DateObject(Math.Clamp((nth - 1) * 100, 1, 9800), 1, 1);
            return Days(RangeTimex(start, start.AddYears(100), "P100Y"), start, start.AddYears(100), end);
        }

        if (unit is TimeUnit.Quarter or TimeUnit.HalfYear)
        {
            of = of == end ? SkipSign(end, '-') : of;
            var year = PlainYear(of);
            var open = year is null && of > end && IsUnit(of, out var yearEnd, out var years) && years == TimeUnit.Year ? yearEnd : end;
            if (count > 1 && year is null)
            {
                return null;
            }

            return unit == TimeUnit.Quarter ? QuarterOf(year?.Year ?? 0, nth < 0 ? 4 : nth, year?.End ?? open) : HalfOf(year?.Year ?? _today.Year, nth < 0 ? 2 : nth, year?.End ?? open);
        }

        if (of == end || Longest(MonthPeriod(of), YearPeriod(of), UnitPeriod(of)) is not { Past: { } past, Future: { } future } period || unit is TimeUnit.Year or TimeUnit.Hour)
        {
            return null;
        }

        if (unit == TimeUnit.Week && count == 1)
        {
            var monthTimex = period.Month > 0
                ? $"{period.Timex}-W{(nth < 0 ? 5 : nth):D2}"
                : Calendar.Week(NthWeek(past.From, past.To, nth));
            var (a, b) = (NthWeek(past.From, past.To, nth), NthWeek(future.From, future.To, nth));
            return new Reading(Kind.DateRange, monthTimex, new Interval(a, a.AddDays(7)), new Interval(b, b.AddDays(7))) { End = period.End };
        }

        if (unit == TimeUnit.Month && count == 1 && period.Month == 0 && nth <= 12)
        {
            return MonthOf(past.From.Year, nth < 0 ? 12 : nth, period.End);
        }

        if (unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Month)
        {
            var from = unit == TimeUnit.Week ? NthWeek(past.From, past.To, 1) : past.From;
            from = nth < 0 ? Calendar.Add(unit == TimeUnit.Week ? Calendar.Monday(past.To) : past.To, -count, unit) : Calendar.Add(from, nth - 1, unit);
            var to = Calendar.Add(from, count, unit);
            return count == 1 && unit == TimeUnit.Day ? null : Days(RangeTimex(from, to, Timex([(count, unit)])), from, to, period.End);
        }

        return null;
    }

    // A week belongs to what its Thursday is in.
    private static DateObject NthWeek(DateObject from, DateObject to, int nth)
    {
        if (nth < 0)
        {
            var last = Calendar.Monday(to.AddDays(-1));
            return last.AddDays(3) < to ? last : last.AddDays(-7);
        }

        var first = Calendar.Monday(from);
        first = first.AddDays(3) < from ? first.AddDays(7) : first;
        return first.AddDays(7 * (nth - 1));
    }

    // "q1 2019", "2019-Q1", "q3"
    private Reading? QuarterPeriod(int at)
    {
        if (Is(at, Word.Quarters, out var end, out var quarter))
        {
            var of = Skip(SkipSign(SkipSign(end, ','), '-'), Word.Of);
            return PlainYear(of) is { Year: > 0 } year ? QuarterOf(year.Year, quarter, year.End) : QuarterOf(0, quarter, end);
        }

        if (IsYear(at, out var next, out var named) && Is(SkipSign(SkipSign(next, ','), '-'), Word.Quarters, out end, out quarter)
            || IsRelativeYear(at, out next, out named) && Is(next, Word.Quarters, out end, out quarter))
        {
            return QuarterOf(named, quarter, end);
        }

        return IsYear(at, out next, out named) && IsOrdinal(next, out var ordinal, out quarter) && IsUnit(ordinal, out end, out var unit) && unit == TimeUnit.Quarter
            ? QuarterOf(named, quarter, end)
            : null;
    }

    private Reading? QuarterOf(int year, int quarter, int end)
    {
        if (quarter is < 1 or > 4)
        {
            return null;
        }

        var month = (quarter * 3) - 2;
        if (year > 0)
        {
            var start = new DateObject(Math.Clamp(year, 1, 9998), month, 1);
            return Days(RangeTimex(start, start.AddMonths(3), "P3M"), start, start.AddMonths(3), end) with { Year = year };
        }

        var now = new DateObject(_today.Year, month, 1);
        var next = month + 2 < 13 ? $"XXXX-{month + 3:D2}-01" : string.Empty;
        next = quarter == 4 ? "XXXX-01-01" : next;
        return new Reading(
            Kind.DateRange,
            $"(XXXX-{month:D2}-01,{next},P3M)",
            new Interval(now, now.AddMonths(3)),
            new Interval(now.AddYears(1), now.AddYears(1).AddMonths(3)))
        { End = end };
    }

    private static Reading? HalfOf(int year, int half, int end)
    {
        if (half is < 1 or > 2)
        {
            return null;
        }

        var start = new DateObject(Math.Clamp(year, 1, 9998), (half * 6) - 5, 1);
        return Days(RangeTimex(start, start.AddMonths(6), "P6M"), start, start.AddMonths(6), end) with { Year = year };
    }

    // "week 31", "week 1 of 2019"
    private Reading? WeekNumber(int at)
    {
        if (!Is(at, Word.WeekNumber, out var next) || !IsWhole(next, out var end, out var week) || week is < 1 or > 53 || IsTimeSign(end) && !Is(end, Word.Unit)
            || IsSign(end, '-') && IsDigits(end + 1))
        {
            return null;
        }

        var year = _today.Year;
        var of = Skip(SkipSign(end, ','), Word.Of);
        if (PlainYear(of) is { Year: > 0 } named)
        {
            (year, end) = (named.Year, named.End);
        }

        var monday = ISOWeek.ToDateTime(year, week, DayOfWeek.Monday);
        return Days(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-W{week:D2}"), monday, monday.AddDays(7), end);
    }

    // "the week of April 10th", "w/c 4 February"
    private Reading? WeekOfDate(int at)
    {
        if (!Is(at, Word.WeekOf, out var next))
        {
            return null;
        }

        var date = SimpleDate(next);
        if (date is null && IsDayOfMonth(Skip(next, Word.The), out var end, out var day, out var ordinal) && ordinal)
        {
            date = DayOfAnyMonth(day, end);
        }

        if (date is not { Past: { } past, Future: { } future })
        {
            return null;
        }

        var (a, b) = (Calendar.Monday(past.From), Calendar.Monday(future.From));
        return new Reading(Kind.DateRange, date.Timex, new Interval(a, a.AddDays(7)), new Interval(b, b.AddDays(7))) { End = date.End };
    }

    // "weekend of Thanksgiving", "Halloween weekend 2021"
    private Reading? WeekendOf(int at)
    {
        var behind = Is(at, Word.Holiday, out var next, out var code);
        if (!IsUnit(next, out var end, out var unit) || unit != TimeUnit.Weekend
            || !behind && (!Is(end, Word.Of, out end) || !Is(end, Word.Holiday, out end, out code)))
        {
            return null;
        }

        if (!IsYearBehind(end, out var yearEnd, out var year))
        {
            (yearEnd, year) = (end, NearestHoliday(code, 1).Year);
        }

        var holiday = Holidays.In(code, year);
        var from = behind || Calendar.WeekdayOf(holiday) > 5 ? Calendar.Monday(holiday).AddDays(5) : holiday;
        return Days(Calendar.Week(holiday) + "-WE", from, Calendar.Monday(holiday).AddDays(7), yearEnd);
    }
}
