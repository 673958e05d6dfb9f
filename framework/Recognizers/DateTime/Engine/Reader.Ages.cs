using System.Globalization;
using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime.Engine;

// Seasons, decades and days of a month from one to another.
internal sealed partial class Reader
{
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
}
