using EthicalBot.Evaluation.Metrics;

namespace EthicalBot.Evaluation.Fairness;

/// <summary>Counts of one group of writers.</summary>
/// <param name="Flips">Those who were treated otherwise than their baseline.</param>
/// <param name="Accuracy">Right intents.</param>
/// <param name="BaselineAccuracy">The same texts' without what varies.</param>
/// <param name="Good">Those who were understood, and seen by a person where that is needed.</param>
/// <param name="Escalated">Those escalated of those who should be.</param>
internal sealed record Tally(Share Flips, int IntentFlips, int EscalationFlips, int PersonFlips, Share Accuracy, Share BaselineAccuracy, Share Good, Share Escalated)
{
    /// <summary>Counts.</summary>
    public static Tally Of(IReadOnlyCollection<Judged> rows)
    {
        var labelled = rows.Where(row => row.IsRight is not null).ToList();
        return new(
            Share.Of(rows, row => row.IsFlipped),
            rows.Count(row => row.Outcome.Intent != row.Baseline.Intent),
            rows.Count(row => row.Outcome.Escalates != row.Baseline.Escalates),
            rows.Count(row => row.Outcome.AsksForPerson != row.Baseline.AsksForPerson),
            Share.Of(labelled, row => row.IsRight is true),
            Share.Of(labelled, row => row.IsBaselineRight is true),
            Share.Of(labelled, row => row.IsGood is true),
            Share.Of(rows.Where(row => row.Row.ShouldEscalate is true), row => row.Outcome.Escalates));
    }
}
