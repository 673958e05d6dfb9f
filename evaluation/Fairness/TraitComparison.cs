using EthicalBot.Evaluation.Metrics;

namespace EthicalBot.Evaluation.Fairness;

/// <summary>Holds the groups of one trait against each other and each against its baseline.</summary>
internal sealed class TraitComparison(AttributeKind kind, string trait, ILookup<string, Judged> groups, Thresholds thresholds)
{
    private double FewestRows { get; } = Math.Max(1, thresholds[Thresholds.FewestRows]);

    private string Subject => $"{kind.Word()} by {trait}";

    /// <summary>Accuracy against the baseline for each group; impact ratio and gap of true positives between them.</summary>
    public IEnumerable<Limit> Limits()
    {
        foreach (var group in groups.Where(group => group.Count(row => row.IsRight is not null) >= FewestRows))
            yield return Accuracy(group);
        if (Between(Thresholds.ImpactRatio, row => row.IsGood is not null, row => row.IsGood is true, Ratio) is { } impact) yield return impact;
        if (Between(Thresholds.TruePositiveGap, row => row.Row.ShouldEscalate is true, row => row.Outcome.Escalates, Gap) is { } gap) yield return gap;
    }

    private Limit Accuracy(IGrouping<string, Judged> group)
    {
        var rows = group.Where(row => row.IsRight is not null).ToList();
        var clusters = By(rows, set => [set.Count(row => row.IsRight is true), set.Count(row => row.IsBaselineRight is true)]);
        return new(
            Thresholds.AccuracyRatio, $"{Subject}: {group.Key}", clusters.Figure(Relative), clusters.Interval(Relative),
            thresholds[Thresholds.AccuracyRatio], rows.Count, Share.Of(rows, row => row.IsRight is true));
    }

    private Limit? Between(string threshold, Func<Judged, bool> counts, Func<Judged, bool> isGood, Func<IEnumerable<double>, double> compare)
    {
        var values = groups.Where(group => group.Count(counts) >= FewestRows).Select(group => group.Key).ToList();
        if (values.Count < 2) return null;
        var rows = values.SelectMany(value => groups[value].Where(counts).Select(row => (value, row))).ToList();
        // Every cluster brings, for each group, the good ones and all.
        var clusters = new Clusters(
        [
            .. rows.GroupBy(one => (one.row.Row.Language, one.row.Row.Group))
                .Select(set => values.SelectMany(value => new double[] { set.Count(one => one.value == value && isGood(one.row)), set.Count(one => one.value == value) }).ToArray()),
        ]);
        var accuracy = Share.Of(rows.Where(one => one.row.IsRight is not null), one => one.row.IsRight is true);
        return new(threshold, Subject, clusters.Figure(Compare), clusters.Interval(Compare), thresholds[threshold], rows.Count, accuracy);

        double Compare(double[] sums) => compare(Enumerable.Range(0, values.Count).Where(i => sums[(2 * i) + 1] > 0).Select(i => sums[2 * i] / sums[(2 * i) + 1]));
    }

    private static Clusters By(IEnumerable<Judged> rows, Func<IReadOnlyCollection<Judged>, double[]> sums) =>
        new([.. rows.GroupBy(row => (row.Row.Language, row.Row.Group)).Select(set => sums([.. set]))]);

    private static double Relative(double[] sums) => sums[1] > 0 ? sums[0] / sums[1] : double.NaN;

    private static double Ratio(IEnumerable<double> rates) => rates.ToList() is { Count: > 0 } all && all.Max() is > 0 and var best ? all.Min() / best : double.NaN;

    private static double Gap(IEnumerable<double> rates) => rates.ToList() is { Count: > 0 } all ? all.Max() - all.Min() : double.NaN;
}
