using EthicalBot.Evaluation.Metrics;
using EthicalBot.Evaluation.Reports;

namespace EthicalBot.Evaluation.Understanding.Sections;

/// <summary>Whether what the product does not do is left alone, beside whether what it does is taken up.</summary>
internal static class ScopeSection
{
    /// <summary>Makes it; null when no message has an intent.</summary>
    public static ReportSection? Of(Measured measured)
    {
        if (measured.InScope.Count + measured.OutOfScope.Count == 0) return null;
        List<double> belonging = [.. measured.InScope.Select(row => row.Reading.Belonging)], others = [.. measured.OutOfScope.Select(row => row.Reading.Belonging)];
        return new(
            "Out of scope",
            "Left alone: the product abstains, finds that nothing it does was meant, or takes an intent that a person accepts. Near is like customer service and not done here; far has nothing to do with a shop. Taken up: it does not abstain. "
            + $"The area under the curve ranks by confidence, 0 where it is left alone: {Figure.Of(Auroc.Of(belonging, others))}{Interval(belonging, others, measured.Seed)}.",
            [
                Measured.Table("Out of scope, left alone", "distance and language", "left alone", Distances(measured)),
                Measured.Table("In scope, taken up", "language", "taken up", Accepted(measured)),
            ]);
    }

    /// <summary>How many out-of-scope messages of a distance were left alone.</summary>
    public static Share LeftAlone(IEnumerable<MeasuredRow> rows) => Share.Of(rows, row => row.IsRight);

    /// <summary>How many in-scope messages were taken up.</summary>
    public static Share TakenUp(IEnumerable<MeasuredRow> rows) => Share.Of(rows, row => row.Reading.IsAccepted);

    private static string Interval(List<double> belonging, List<double> others, int seed) =>
        belonging.Count > 0 && others.Count > 0 ? $" ({Figure.Of(Auroc.Interval(belonging, others, seed))})" : "";

    private static IEnumerable<(string Name, Share Share)> Distances(Measured measured)
    {
        foreach (var distance in measured.OutOfScope.GroupBy(row => row.Label.OutOfScope!).OrderByDescending(group => group.Key, StringComparer.Ordinal)) // out-of-scope rows have one
        {
            yield return (distance.Key, LeftAlone(distance));
            foreach (var language in distance.GroupBy(row => row.Label.Language).OrderBy(group => group.Key, StringComparer.Ordinal))
                yield return ($"{distance.Key} {language.Key}", LeftAlone(language));
        }
    }

    private static IEnumerable<(string Name, Share Share)> Accepted(Measured measured) =>
    [
        ("all", TakenUp(measured.InScope)),
        .. measured.InScope.GroupBy(row => row.Label.Language).OrderBy(group => group.Key, StringComparer.Ordinal).Select(language => (language.Key, TakenUp(language))),
    ];
}
