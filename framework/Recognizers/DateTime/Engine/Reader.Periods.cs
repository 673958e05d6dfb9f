using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime.Engine;

// Years, months, weeks and other ranges of days that one phrase names.
internal sealed partial class Reader
{
    private Reading? Period(int at)
    {
        if (!Begins(at, PeriodWords))
        {
            return null;
        }

        return _periods.Knows(at, out var period)
            ? period
            : _periods.Keep(at, Longest(
                PartOfPeriod(at), PlainPeriod(at), CountedUnits(at), WeekOfDate(at), WithinTime(at), RestOf(at), ToDate(at), EarlierOrLater(at), WeekendOf(at)));
    }

    // What "the end of …" and "the first week of …" may be said of.
    private Reading? PlainPeriod(int at) =>
        Longest(MonthPeriod(at), YearPeriod(at), UnitPeriod(at), NthUnit(at), QuarterPeriod(at), SeasonPeriod(at), Century(at), WeekNumber(at), DaysOfMonth(at));

    private static Reading Days(string timex, DateObject from, DateObject to, int end) =>
        new(Kind.DateRange, timex, new Interval(from, to)) { End = end };

    private static string RangeTimex(DateObject from, DateObject to, string length) => $"({Calendar.Day(from)},{Calendar.Day(to)},{length})";

    // "next week", "la semaine prochaine", "the week", "same month".
    private Reading? UnitPeriod(int at)
    {
        if (Is(at, Word.Same, out var same) && IsUnit(same, out var sameEnd, out var sameUnit) && sameUnit is >= TimeUnit.Week and <= TimeUnit.Weekend)
        {
            return PeriodOf(sameUnit, 0, sameEnd) is { } period
                ? period with { Mod = "ref_undef", Timex = sameUnit switch { TimeUnit.Week => "XXXX-WXX", TimeUnit.Month => "XXXX-XX", TimeUnit.Weekend => "XXXX-WXX-WE", _ => "XXXX" } }
                : null;
        }

        if (Is(at, Word.WeekPart, out var weekEnd))
        {
            return PeriodOf(TimeUnit.Weekday, 0, weekEnd);
        }

        return RelativeUnit(at, out var end, out var unit, out var offset) ? PeriodOf(unit, offset, end) : null;
    }

    private bool RelativeUnit(int at, out int end, out TimeUnit unit, out int offset)
    {
        (end, unit, offset) = (at, TimeUnit.None, 0);
        if (at >= _tokens.Count || _tokens[at].Phrases is null)
        {
            return false;
        }

        if (Is(at, Word.Relative, out var next, out offset))
        {
            return IsUnit(next, out end, out unit);
        }

        var the = Skip(at, Word.The);
        if (the > at && _lexicon.UnitsHaveArticle && Is(the, Word.Relative, out next, out offset) && IsUnit(next, out end, out unit)
            && unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year or TimeUnit.Decade && !Is(next, Word.YearKind))
        {
            return true;
        }
        if (IsUnit(the, out var bare, out unit))
        {
            if (Is(bare, Word.Relative, out end, out offset) && !IsUnit(end, out _, out _) && (the > at || !IsWeekday(end, out _, out _)) && !IsMonth(end, out _, out _))
            {
                return true;
            }

            // "the week": this one.
            var led = _lexicon.LoneUnitsHaveNoArticle ? the == at && Follows(at, Word.The) : the > at || Follows(at, Word.The);
            if (led && unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year or TimeUnit.Weekend or TimeUnit.Fortnight && !IsNumberLike(bare)
                && !Is(the, Word.YearKind) && !Is(the, Word.ToDate)
                && !(Is(bare, Word.After, out var after) && IsYear(after, out _, out _)))
            {
                (end, offset) = (bare, 0);
                return true;
            }
        }

        (end, unit) = (at, TimeUnit.None);
        return false;
    }

    private Reading? PeriodOf(TimeUnit unit, int offset, int end)
    {
        var monday = Calendar.Monday(_today);
        switch (unit)
        {
            case TimeUnit.Day:
                return null;
            case TimeUnit.Week:
                var week = Calendar.Add(monday, offset, TimeUnit.Week);
                return Days(Calendar.Week(week), week, Calendar.Add(week, 7, TimeUnit.Day), end);
            case TimeUnit.Weekend:
                var saturday = Calendar.Add(monday, offset, TimeUnit.Week).AddDays(5);
                return Days(Calendar.Week(saturday) + "-WE", saturday, saturday.AddDays(2), end);
            case TimeUnit.Weekday or TimeUnit.BusinessDay:
                var working = Calendar.Add(monday, offset, TimeUnit.Week);
                return Days(Calendar.Week(working), working, working.AddDays(5), end);
            case TimeUnit.Fortnight:
                var fortnight = Calendar.Add(monday, offset, TimeUnit.Fortnight);
                return Days(RangeTimex(fortnight, fortnight.AddDays(14), "P2W"), fortnight, fortnight.AddDays(14), end);
            case TimeUnit.Month:
                var month = Calendar.Add(new DateObject(_today.Year, _today.Month, 1), offset, TimeUnit.Month);
                return MonthOf(month.Year, month.Month, end);
            case TimeUnit.Year:
                return YearOf(_today.Year + offset, end);
            case TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour:
                return offset == 0 ? null : Moving([(1, unit)], offset, end);
            default:
                return Aligned(unit, offset, 1, end);
        }
    }
}
