using System.Globalization;
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
                && !Is(the, Word.YearKind) && !Is(the, Word.ToDate))
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

    // Quarters, half years, decades and centuries begin with the calendar's.
    private Reading Aligned(TimeUnit unit, int offset, double count, int end)
    {
        var months = unit switch { TimeUnit.Quarter => 3, TimeUnit.HalfYear => 6, TimeUnit.Decade => 120, _ => 1200 };
        var start = new DateObject(months >= 12 ? _today.Year / (months / 12) * (months / 12) : _today.Year, months >= 12 ? 1 : ((_today.Month - 1) / months * months) + 1, 1);
        start = Calendar.Add(start, offset < 0 ? offset * count : offset, unit);
        var to = Calendar.Add(start, count, unit);
        return Days(RangeTimex(start, to, Timex([(count, unit)])), start, to, end);
    }

    // "next 3 days", "the 5 past minutes", "3 derniers mois".
    private Reading? CountedUnits(int at)
    {
        int end;
        int offset;
        Reading? duration;
        var the = Skip(at, Word.The);
        if (Is(at, Word.Relative, out var next, out offset) && !Follows(at, Word.Modal) || Is(the, Word.Relative, out next, out offset) && the > at)
        {
            duration = Duration(next);
            end = duration?.End ?? at;
        }
        else if (IsNumber(the, out next, out var count) && Is(next, Word.Relative, out next, out offset) && IsUnit(next, out end, out var unit))
        {
            duration = Lasting([(count, unit)], end);
        }
        else if (Duration(the) is { } amount && Is(amount.End, Word.Relative, out end, out offset) && !Is(amount.End, Word.Later))
        {
            duration = amount;
        }
        else
        {
            return null;
        }

        if (duration is null || offset == 0)
        {
            return null;
        }

        // "the last 3 weeks of this year"
        var first = duration.Amounts[0];
        if (Is(end, Word.Of, out var of) && PlainPeriod(of) is { Past: { } whole } period && first.Unit is >= TimeUnit.Day and <= TimeUnit.Month && offset < 0)
        {
            var to = first.Unit == TimeUnit.Week ? Calendar.Monday(whole.To) : whole.To;
            var from = Calendar.Add(to, -first.Count, first.Unit);
            return Days(RangeTimex(from, to, duration.Timex), from, to, period.End);
        }

        // "the" belongs to what begins with the calendar's decades only.
        return the == at || _lexicon.DigitsHaveArticle || first.Unit is TimeUnit.Decade or TimeUnit.Century ? Moving(duration.Amounts, offset, end) : null;
    }

    private Reading Moving(IReadOnlyList<(double Count, TimeUnit Unit)> amounts, int offset, int end)
    {
        var unit = amounts[0].Unit;
        if (unit is TimeUnit.Quarter or TimeUnit.HalfYear or TimeUnit.Decade or TimeUnit.Century)
        {
            return Aligned(unit, offset, amounts[0].Count, end);
        }

        var duration = Lasting(amounts, end);
        if (!IsOfDays(duration))
        {
            return Between(_now, offset, duration, end);
        }

        var start = offset > 0 ? Calendar.Add(_today, 1, TimeUnit.Day) : _today;
        if (unit == TimeUnit.BusinessDay || unit == TimeUnit.Weekday)
        {
            return BusinessDays(amounts[0].Count, offset, duration, end);
        }

        var other = Add(start, duration, Math.Sign(offset));
        var (from, to) = offset > 0 ? (start, other) : (other, start);
        return Days(RangeTimex(from, to, duration.Timex), from, to, end);
    }

    private Reading BusinessDays(double count, int offset, Reading duration, int end)
    {
        var days = new List<DateObject>();
        for (var day = _today; days.Count < Math.Min(count, 366);)
        {
            day = Calendar.Add(day, Math.Sign(offset), TimeUnit.BusinessDay);
            days.Add(day);
        }

        days.Sort();
        var (from, to) = (days[0], days[^1].AddDays(1));
        return Days(RangeTimex(from, to, duration.Timex), from, to, end) with { List = string.Join(',', days.Select(Calendar.Day)) };
    }

    private static Reading Between(DateObject start, int offset, Reading duration, int end)
    {
        var other = Add(start, duration, Math.Sign(offset));
        var (from, to) = offset > 0 ? (start, other) : (other, start);
        return new Reading(Kind.DateTimeRange, $"({Calendar.Moment(from)},{Calendar.Moment(to)},{duration.Timex})", new Interval(from, to)) { End = end };
    }

    // "within 9 months", "within the next 10 months"
    private Reading? WithinTime(int at)
    {
        if (!Is(at, Word.Within, out var next))
        {
            return null;
        }

        next = Is(next, Word.Relative, out var relative, out var offset) && offset > 0 ? relative : Skip(next, Word.The);
        next = Is(next, Word.Relative, out relative, out offset) && offset > 0 ? relative : next;
        if (Duration(next) is not { } duration)
        {
            return IsUnit(next, out var unitEnd, out var unit) && next > at && Is(next - 1, Word.Relative) ? Within(Lasting([(1, unit)], unitEnd)) : null;
        }

        return Within(duration);

        Reading Within(Reading length) => IsOfDays(length)
            ? Days(RangeTimex(_today, Add(_today, length, 1), length.Timex), _today, Add(_today, length, 1), length.End)
            : Between(_now, 1, length, length.End);
    }

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
            return null;
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

    private Reading? PlainYear(int at) => Longest(
        YearPeriod(at), RelativeUnit(at, out var end, out var unit, out var offset) && unit == TimeUnit.Year ? YearOf(_today.Year + offset, end) : null);

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

    // Seasons have no days of their own.
    private Reading? SeasonPeriod(int at)
    {
        var year = 0;
        var next = Is(at, Word.Relative, out var related, out var offset) ? related : Skip(at, Word.The);
        if (!Is(next, Word.Season, out var end, out var season))
        {
            return null;
        }

        if (related > at && next == related)
        {
            year = _today.Year + offset;
        }
        else if (Is(end, Word.Relative, out var behind, out offset))
        {
            (year, end) = (_today.Year + offset, behind);
        }
        else if (IsYearBehind(end, out behind, out var named) || IsRelativeYear(Skip(end, Word.Of), out behind, out named))
        {
            (year, end) = (named, behind);
        }

        if (year == 0)
        {
            at = next;
        }

        var name = season switch { 1 => "SP", 2 => "SU", 3 => "FA", _ => "WI" };
        return new Reading(Kind.DateRange, year == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{name}"), null, null) { End = end };
    }

    // "1990s", "the nineties", "'90s"
    private Reading? Century(int at)
    {
        var the = Skip(at, Word.The);
        int end;
        int year;
        if (Is(the, Word.Decades, out end, out year))
        {
            return Decade(year, end);
        }

        var apostrophe = SkipSign(the, '\'');
        if (IsDigits(apostrophe, 4, 4, out year) && year % 10 == 0 && year is >= 1500 and <= 2100 && Is(apostrophe + 1, Word.DecadeMark, out end)
            || IsDigits(apostrophe, 2, 2, out year) && year % 10 == 0 && year > 0 && Is(apostrophe + 1, Word.DecadeMark, out end))
        {
            return Decade(year, end);
        }

        if (Is(at, Word.DecadesAhead, out var ahead) && (IsDigits(SkipSign(ahead, '\''), 2, 2, out year) || IsDigits(ahead, 4, 4, out year)) && year % 10 == 0)
        {
            return Decade(year, SkipSign(ahead, '\'') + 1);
        }

        return IsWhole(the, out var hundred, out year) && year is >= 15 and <= 20 && Is(hundred, Word.Decades, out end, out var tens) ? Decade((year * 100) + tens, end) : null;
    }

    private static Reading Decade(int year, int end)
    {
        if (year >= 100)
        {
            var start = new DateObject(year, 1, 1);
            return Days(RangeTimex(start, start.AddYears(10), "P10Y"), start, start.AddYears(10), end);
        }

        var past = new DateObject(1900 + year, 1, 1);
        var future = past.AddYears(100);
        var timex = string.Create(CultureInfo.InvariantCulture, $"(XX{year:D2}-01-01,XX{(year + 10) % 100:D2}-01-01,P10Y)");
        return new Reading(Kind.DateRange, timex, new Interval(past, past.AddYears(10)), new Interval(future, future.AddYears(10))) { End = end };
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

    // "between the 3rd and the 12th of September" without "between", "3-12 September", "September 3-12".
    private Reading? DaysOfMonth(int at) => DaysOfMonth(at, false);

    private Reading? DaysOfMonth(int at, bool opened)
    {
        if (IsMonth(at, out var next, out _) && MonthPeriod(at) is { } front)
        {
            // "September 3-12, 2016"
            var the = Skip(SkipSign(next, ','), Word.The);
            return IsDayOfMonth(the, out var first, out var from, out _) && To(first, opened) is var to && to > first
                && IsDayOfMonth(Skip(to, Word.The), out var second, out var until, out _) && !IsTimeSign(second) && front.Month > 0 && !IsMonth(second, out _, out _)
                && !IsMonth(Skip(second, Word.Of), out _, out _)
                ? FromDayToDay(front.Month, from, until, second)
                : null;
        }

        var start = Skip(at, Word.The);
        if (!IsDayOfMonth(start, out var firstEnd, out var day, out _))
        {
            return null;
        }

        firstEnd = SkipOrdinalDot(firstEnd);
        var middle = To(firstEnd, opened);
        if (middle == firstEnd || !IsDayOfMonth(Skip(middle, Word.The), out var lastEnd, out var lastDay, out _))
        {
            return null;
        }

        var of = Skip(SkipOrdinalDot(lastEnd), Word.Of);
        of = of == lastEnd && Is(of, Word.In, out var within) && Is(within, Word.Relative) ? within : of;
        of = of == lastEnd ? SkipSign(lastEnd, '-') : of;
        if (MonthPeriod(of) is not { Month: > 0 } month || IsDigits(of))
        {
            return null;
        }

        return month.Year > 0
            ? FromDayToDay(month.Month, day, lastDay, month.End, month.Year)
            : FromDayToDay(month.Month, day, lastDay, month.End);
    }

    private int SkipOrdinalDot(int at) => _lexicon.DayFirst && !Gap(at) ? SkipSign(at, '.') : at;

    private int To(int at, bool opened)
    {
        if (Is(at, Word.To, out var end) || Is(at, Word.Dash, out end))
        {
            return end;
        }

        return opened && Is(at, Word.And, out end) ? end : at;
    }

    private Reading? FromDayToDay(int month, int from, int to, int end, int year = 0)
    {
        if (year == 0 && IsYearBehind(end, out var behind, out var named))
        {
            (year, end) = (named, behind);
        }

        var first = Calendared(end, year, month, from);
        var second = Calendared(end, year, month, to);
        return first is null || second is null || from >= to ? null : Spanned(first, second, end);
    }

    private Reading? RestOf(int at)
    {
        if (!Is(at, Word.Rest, out var next) || !IsUnit(next, out var end, out var unit))
        {
            if (!Is(at, Word.Rest, out next) || !RelativeUnit(next, out end, out unit, out var offset) || offset != 0)
            {
                return null;
            }
        }

        var day = unit == TimeUnit.Day;
        if (day)
        {
            var tomorrow = _today.AddDays(1);
            return new Reading(Kind.DateTimeRange, Calendar.Day(_today), new Interval(_now, tomorrow)) { End = end };
        }

        return PeriodOf(unit, 0, end) is { Past: { } whole } ? Days(RangeTimex(_today, whole.To, $"P{(whole.To - _today).Days}D"), _today, whole.To, end) : null;
    }

    private Reading? ToDate(int at) => Is(at, Word.ToDate, out var end, out var unit) && PeriodOf((TimeUnit)unit, 0, end) is { Past: { } whole } period
        ? Days(period.Timex, whole.From, _today, end)
        : null;
}
