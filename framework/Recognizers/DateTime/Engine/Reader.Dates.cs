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

    // "tomorrow", "tomorrow, 13/04/21"
    private Reading? RelativeDay(int at) => !Is(at, Word.Day, out var end, out var days) ? null
        : Is(Skip(at, Word.The), Word.Holiday, out var holiday) && holiday > end ? null
        : IsSign(end, ',') && CalendarDate(end + 1) is { Year: > 0 } date ? date
        : Fixed(Calendar.Add(_today, days, TimeUnit.Day), end);

    // "2 October", "October the 2nd, 2016", "2/10/2016".
    private Reading? CalendarDate(int at) => Longest(NumericDate(_lexicon.DigitsHaveArticle ? Skip(at, Word.The) : at), DayThenMonth(at), MonthThenDay(at), ThisDate(at));

    // "this 12/05"
    private Reading? ThisDate(int at) =>
        Is(at, Word.Relative, out var next, out var offset) && offset == 0 && NumericDate(next) is { Month: > 0, Year: 0 } date && Calendar.Exists(_today.Year, date.Month, date.Day)
            ? With(date, new DateObject(_today.Year, date.Month, date.Day))
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

    private bool IsWeekday(int at, out int end, out int day) =>
        Is(at, Word.Weekday, out end, out day) || Is(at, Word.WeekdayAlone, out end, out day);

    // "le 25 mardi"
    private Reading? DayThenWeekday(int at)
    {
        var the = Skip(at, Word.The);
        return the > at && IsDayOfMonth(the, out var next, out var day, out var ordinal) && !ordinal && IsWeekday(next, out var end, out _) ? ThisMonth(day, end) : null;
    }

    // "Friday", "next Friday", "Friday next week", "Friday the 13th", "Friday, 13 May".
    private Reading? WeekdayDate(int at)
    {
        Reading? best = null;
        if (IsWeekday(at, out var end, out var weekday))
        {
            best = Longest(
                NearestWeekday(weekday, end) with { Weak = !Is(at, Word.Weekday) },
                RelatedWeekday(end, weekday),
                WeekdayBesideDate(end, weekday),
                WeekdayInWeek(end, weekday));
        }

        // "on Tuesday of next week"
        if (Is(at, Word.On, out var ahead) && IsWeekday(ahead, out end, out weekday) && Is(end, Word.Of))
        {
            best = WeekdayInWeek(end, weekday);
        }

        if (Is(at, Word.Relative, out end, out var offset))
        {
            var coming = Is(at, Word.Coming, out _, out var direction) ? direction : 0;
            if (IsWeekday(end, out var behind, out weekday))
            {
                var day = WeekdayOf(weekday, offset, coming, behind);

                // "este miércoles pasado"
                day = Is(behind, Word.Relative, out var past, out var direction2) && direction2 < 0 ? WeekdayOf(weekday, 0, -1, past) : day;
                best = Longest(best, day, WeekdayBesideDate(behind, weekday));
            }
        }

        // "next week on Tuesday"
        if (RelativeUnit(at, out end, out var unit, out offset) && unit == TimeUnit.Week)
        {
            var on = SkipSign(end, ',');
            on = Skip(on, Word.On) is var skipped && skipped > on ? skipped : Skip(on, Word.Of);
            if (IsWeekday(on, out var behind, out weekday))
            {
                best = Longest(best, WeekdayOf(weekday, offset, 0, behind));
            }
        }

        return best;
    }

    private Reading NearestWeekday(int weekday, int end)
    {
        var future = Calendar.Monday(_today).AddDays(weekday - 1);
        future = future < _today ? future.AddDays(7) : future;
        return new Reading(Kind.Date, $"XXXX-WXX-{weekday}", new Interval(future.AddDays(-7)), new Interval(future)) { End = end, Weekday = weekday };
    }

    private Reading WeekdayOf(int weekday, int weeks, int coming, int end)
    {
        var day = Calendar.Monday(_today).AddDays(weekday - 1);
        day = coming switch
        {
            > 0 => day > _today ? day : day.AddDays(7),
            < 0 => day < _today ? day : day.AddDays(-7),
            _ => day.AddDays(7 * weeks),
        };
        return Fixed(day, end) with { Weekday = weekday };
    }

    // "lundi prochain"
    private Reading? RelatedWeekday(int at, int weekday)
    {
        if (!Is(at, Word.Relative, out var end, out var offset) || Is(end, Word.Unit) || Is(end, Word.DayPart))
        {
            return null;
        }

        return WeekdayOf(weekday, offset, Is(at, Word.Coming, out _, out var coming) ? coming : 0, end);
    }

    // "Friday of next week"
    private Reading? WeekdayInWeek(int at, int weekday)
    {
        var of = Skip(SkipSign(at, ','), Word.Of);
        of = of == at ? Skip(at, Word.In) : of;
        return RelativeUnit(of, out var end, out var unit, out var offset) && unit == TimeUnit.Week
            ? WeekdayOf(weekday, offset, 0, end)
            : null;
    }

    private Reading? WeekdayBesideDate(int at, int weekday)
    {
        var next = SkipSign(SkipSign(SkipSign(at, '.'), ','), '-');
        next = Is(next, Word.On, out var on) ? on : next;
        if (CalendarDate(next) is { } date)
        {
            // "Friday 7-6" is a date if that is a Friday; "Monday 11-4" is from eleven to four.
            return IsDigits(next) && IsSign(next + 1, '-') && date.Year == 0 && !IsOn(date, weekday) ? null : date with { Weekday = weekday };
        }

        var the = Skip(next, Word.The);
        if (Gap(next) && IsDayOfMonth(the, out var end, out var day, out var ordinal) && (ordinal || the > next || _lexicon.DayFirst || IsDigits(the))
            && !IsTimeSign(end) && !(IsSign(end, '-') || Is(end, Word.To) && !ordinal && !IsTimeAt(end)) && !(the > next && Is(next, Word.At)))
        {
            return the > next ? ThisMonth(day, end) : DayOnWeekday(day, weekday, end);
        }

        return null;
    }

    private bool IsTimeAt(int at) => Is(at, Word.At, out var time) && AnyTime(time) is { Bare: false };

    private bool IsOn(Reading date, int weekday) =>
        Calendar.Exists(_today.Year, date.Month, date.Day) && Calendar.WeekdayOf(new DateObject(_today.Year, date.Month, date.Day)) == weekday;

    // What makes of the number before it a time or a count, not a day.
    private bool IsTimeSign(int at) =>
        IsSign(at, ':') || Is(at, Word.AmPm) || Is(at, Word.OClock) || Is(at, Word.HourMark) || Is(at, Word.Unit) || Is(at, Word.ClockPart)
        || IsSign(at, '.') && IsDigits(at + 1) && !Gap(at + 1) || IsSign(at, '/') || IsSign(at, '%') || !Gap(at) && Is(at, Word.AmPmLetter);

    private Reading? ThisMonth(int day, int end) =>
        Calendar.Exists(_today.Year, _today.Month, day) ? Fixed(new DateObject(_today.Year, _today.Month, day), end) : null;

    // "Friday 13": the months in which the 13th is a Friday.
    private Reading? DayOnWeekday(int day, int weekday, int end)
    {
        DateObject? past = null;
        DateObject? future = null;
        for (var months = 0; months < 60 && (past is null || future is null); months++)
        {
            past ??= Fitting(-months) is { } before && before < _today ? before : null;
            future ??= Fitting(months) is { } after && after >= _today ? after : null;
        }

        return past is { } last && future is { } next
            ? new Reading(Kind.Date, $"XXXX-WXX-{weekday}", new Interval(last), new Interval(next)) { End = end, Weekday = weekday, Day = day }
            : null;

        DateObject? Fitting(int distance)
        {
            var month = Calendar.Add(new DateObject(_today.Year, _today.Month, 1), distance, TimeUnit.Month);
            return Calendar.Exists(month.Year, month.Month, day) && Calendar.WeekdayOf(month.AddDays(day - 1)) == weekday ? month.AddDays(day - 1) : null;
        }
    }

    // "the first Monday of next month", "the last Friday of May 2019".
    private Reading? NthWeekday(int at)
    {
        if (!IsNth(at, out var next, out var nth))
        {
            return null;
        }

        if (IsWeekday(next, out var end, out var weekday))
        {
            return NthWeekdayOf(nth, weekday, end);
        }

        // "1st week of October on Friday"
        return IsUnit(next, out end, out var unit) && unit == TimeUnit.Week ? NthWeekdayOf(nth, 0, end) : null;
    }

    private bool IsNth(int at, out int end, out int nth)
    {
        var the = Skip(at, Word.The);
        return IsOrdinal(the, out end, out nth) || Is(the, Word.First, out end, out nth);
    }

    // The month, and behind it the weekday if there was none.
    private Reading? NthWeekdayOf(int nth, int weekday, int at)
    {
        var of = Skip(at, Word.Of) is var skipped && skipped > at ? skipped : Skip(at, Word.In);
        if (of == at || MonthPeriod(of) is not { Month: > 0 } month)
        {
            return null;
        }

        var end = month.End;
        if (weekday == 0)
        {
            var on = Skip(SkipSign(end, '.'), Word.On);
            if (on == end || !IsWeekday(on, out end, out weekday))
            {
                return null;
            }
        }

        if (nth > 5 || month.Past is not { } past || month.Future is not { } future)
        {
            return null;
        }

        var year = month.Year > 0 && Is(of, Word.Month) ? month.Year.ToString("D4", CultureInfo.InvariantCulture) : "XXXX";
        var mark = nth < 0 ? 5 : nth;
        return new Reading(
            Kind.Date,
            string.Create(CultureInfo.InvariantCulture, $"{year}-{month.Month:D2}-WXX-{weekday}-#{mark}"),
            new Interval(Nth(past.From)),
            new Interval(Nth(future.From)))
        { End = end, Weekday = weekday };

        DateObject Nth(DateObject first)
        {
            var day = first.AddDays((weekday - Calendar.WeekdayOf(first) + 7) % 7);
            var last = nth < 0 ? 4 : nth - 1;
            day = day.AddDays(7 * last);
            return nth < 0 && day.Month != first.Month ? day.AddDays(-7) : day;
        }
    }

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
