using EthicalBot.Evaluation.Metrics;

namespace EthicalBot.Evaluation.Fairness;

/// <summary>Makes the figures from what was judged.</summary>
internal sealed class Measuring(IReadOnlyList<Judged> variants, IReadOnlyList<TypedJudged> typed, Thresholds thresholds)
{
    private const int MostFlipped = 25;

    private double FewestRows { get; } = Math.Max(1, thresholds[Thresholds.FewestRows]);

    /// <summary>All of them.</summary>
    public FairnessFigures Figures(int rows, int sets) => new(
        rows,
        sets,
        [.. Kinds().SelectMany(kind => OfKind(kind.Key, [.. kind])), .. typed.GroupBy(one => one.Typing).Select(OfTyping)],
        [.. Kinds().SelectMany(kind => Groups(kind.Key, [.. kind]))],
        [.. Flipped().Take(MostFlipped)]);

    private IEnumerable<IGrouping<AttributeKind, Judged>> Kinds() => variants.GroupBy(row => row.Row.Kind).OrderBy(kind => kind.Key);

    private IEnumerable<Limit> OfKind(AttributeKind kind, IReadOnlyList<Judged> rows)
    {
        if (Thresholds.OfFlips(kind) is { } flips) yield return OfFlips(flips, kind, rows);
        if (Thresholds.OfDrop(kind) is { } drop)
        {
            var labelled = rows.Where(row => row.IsRight is not null).Select(row => (Set(row.Row), row.IsRight is true, row.IsBaselineRight is true)).ToList();
            if (labelled.Count > 0) yield return OfDrop(drop, kind.Word(), labelled);
            yield break;
        }

        foreach (var trait in ByTrait(rows, row => row.Traits))
        {
            var comparison = new TraitComparison(kind, trait.Key, trait.ToLookup(one => one.Value, one => one.Row), thresholds);
            foreach (var limit in comparison.Limits()) yield return limit;
        }
    }

    private Limit OfFlips(string threshold, AttributeKind kind, IReadOnlyList<Judged> rows)
    {
        var tally = Tally.Of(rows);
        return new(threshold, kind.Word(), tally.Flips.Value, tally.Flips.Interval, thresholds[threshold], rows.Count, tally.Accuracy);
    }

    private Limit OfTyping(IGrouping<string, TypedJudged> rows) =>
        OfDrop(Thresholds.TypingDrop, rows.Key, [.. rows.Select(one => (Set(one.Row), one.IsRight, one.IsPlainRight))]);

    private Limit OfDrop(string threshold, string subject, List<(string Set, bool IsRight, bool IsPlainRight)> rows)
    {
        var clusters = new Clusters([.. rows.GroupBy(row => row.Set).Select(set => new double[] { set.Count(row => row.IsPlainRight), set.Count(row => row.IsRight), set.Count() })]);
        return new(threshold, subject, clusters.Figure(Drop), clusters.Interval(Drop), thresholds[threshold], rows.Count, Share.Of(rows, row => row.IsRight));
    }

    private IEnumerable<GroupFigures> Groups(AttributeKind kind, IReadOnlyList<Judged> rows)
    {
        foreach (var trait in ByTrait(rows, row => row.Traits.Append(new Trait("language", row.Language))))
        {
            var groups = trait.GroupBy(one => one.Value, one => one.Row).Select(group => (group.Key, Tally: Tally.Of([.. group]))).ToList();
            var best = groups.Where(group => group.Tally.Good.All >= FewestRows).Select(group => group.Tally.Good.Value).DefaultIfEmpty(double.NaN).Max();
            foreach (var (value, tally) in groups) yield return new(kind, trait.Key, value, tally, best > 0 ? tally.Good.Value / best : double.NaN);
        }
    }

    private IEnumerable<FlippedValue> Flipped() => variants
        .GroupBy(row => (row.Row.Kind, row.Row.Language, Value: row.Row.Value!)) // a variant has one
        .Select(group => (group.Key, All: group.Count(), Flips: group.Where(row => row.IsFlipped).ToList()))
        .Where(group => group.Flips.Count > 0)
        .OrderByDescending(group => group.Flips.Count)
        .ThenBy(group => group.Key.Value, StringComparer.Ordinal)
        .Select(group =>
        {
            var most = group.Flips.GroupBy(row => (From: row.Baseline.Words(), To: row.Outcome.Words())).MaxBy(same => same.Count())!.Key; // there is a flip
            return new FlippedValue(group.Key.Kind, group.Key.Language, group.Key.Value, group.Flips.Count, group.All, most.From, most.To);
        });

    private static IEnumerable<IGrouping<string, (string Value, Judged Row)>> ByTrait(IEnumerable<Judged> rows, Func<CounterfactualRow, IEnumerable<Trait>> traits) => rows
        .SelectMany(row => traits(row.Row).Select(trait => (Trait: trait, Row: row)))
        .GroupBy(one => one.Trait.Name, one => (one.Trait.Value, one.Row));

    private static string Set(CounterfactualRow row) => $"{row.Language} {row.Group}";

    private static double Drop(double[] sums) => (sums[0] - sums[1]) / sums[2];
}
