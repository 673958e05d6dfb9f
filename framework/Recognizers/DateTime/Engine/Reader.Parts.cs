using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime.Engine;

// The beginning, the middle and the end of a range of days.
internal sealed partial class Reader
{
    private const string Start = "start";
    private const string Mid = "mid";
    private const string Finish = "end";

    private Reading? PartOfPeriod(int at)
    {
        if (Is(at, Word.EndOfUnit, out var end, out var unit))
        {
            return PeriodOf((TimeUnit)unit, 0, end) is { } whole ? Part(whole, Finish, end, false) : null;
        }

        return Longest(PartOf(at, Word.Beginning, Start), PartOf(at, Word.Middle, Mid), PartOf(at, Word.EndOf, Finish));
    }

    private Reading? PartOf(int at, Word word, string mod)
    {
        if (!Is(at, word, out var next))
        {
            return null;
        }

        next = SkipSign(next, '-');
        var period = Longest(PlainPeriod(next), PlainPeriod(Skip(next, Word.The)));
        if (period is null && IsUnit(next, out var end, out var unit) && unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year)
        {
            period = PeriodOf(unit, 0, end);
        }

        return period is { Kind: Kind.DateRange, Past: not null } ? Part(period, mod, period.End, IsDigits(period.End - 1) && period.Month == 0) : null;
    }

    // A year that is named has thirds, a year that is meant has halves.
    private static Reading Part(Reading period, string mod, int end, bool named) =>
        period with { Mod = mod, End = end, Past = Part(period.Past!.Value, mod, named), Future = Part(period.Future!.Value, mod, named) };

    private static Interval Part(Interval whole, string mod, bool named)
    {
        var (from, to) = whole;
        var days = (to - from).TotalDays;
        var (first, second) = days switch
        {
            > 300 and < 400 when named => (from.AddMonths(4), from.AddMonths(8)),
            > 300 and < 400 => (from.AddMonths(6), from.AddMonths(6)),
            > 27 and < 32 => (from.AddDays(15), from.AddDays(15)),
            < 8 => (from.AddDays(Math.Floor(days / 2)), from.AddDays(Math.Floor(days / 2))),
            _ => (from.AddDays(Math.Floor(days / 2)), from.AddDays(Math.Floor(days / 2))),
        };
        var (middle, until) = days switch
        {
            > 300 and < 400 when named => (first, second),
            > 300 and < 400 => (from.AddMonths(3), from.AddMonths(9)),
            > 27 and < 32 => (from.AddDays(9), from.AddDays(20)),
            _ => (from.AddDays(Math.Floor(days / 3)), to.AddDays(-Math.Floor(days / 3))),
        };
        return mod switch
        {
            Start => new Interval(from, first),
            Mid => new Interval(middle, until),
            _ => new Interval(second, to),
        };
    }

    // "earlier this month", "later this week", "later in the year": with the present as a border.
    private Reading? EarlierOrLater(int at)
    {
        var earlier = Is(at, Word.Earlier, out var next);
        if (!earlier && !Is(at, Word.LaterThis, out next))
        {
            return null;
        }

        var period = UnitPeriod(next);
        if (period is null && IsUnit(next, out var end, out var unit))
        {
            period = PeriodOf(unit, 0, end);
        }

        if (period is not { Kind: Kind.DateRange, Past: { } whole })
        {
            return null;
        }

        var part = Part(whole, earlier ? Start : Finish, false);
        var present = whole.From <= _today && _today < whole.To;
        part = !present ? part
            : earlier ? part with { To = part.To < _today ? part.To : Max(_today, whole.From.AddDays(1)) }
            : part with { From = Max(part.From, _today) };
        return period with { Past = part, Future = part };
    }

    private static DateObject Max(DateObject one, DateObject other) => one > other ? one : other;
}
