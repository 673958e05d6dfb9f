using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime.Engine;

// So many units before or after the present.
internal sealed partial class Reader
{
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
