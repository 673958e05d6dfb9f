namespace EthicalBot.Evaluation.Metrics;

/// <summary>What is refused when a share of the cases that belong must be accepted.</summary>
/// <param name="Threshold">A score below it is refused.</param>
/// <param name="Accepted">The cases that belong and are accepted.</param>
/// <param name="Refused">The others that are refused.</param>
internal sealed record Acceptance(double Threshold, Share Accepted, Share Refused)
{
    /// <summary>The highest threshold that accepts at least the share of those that belong.</summary>
    public static Acceptance At(double share, IReadOnlyList<double> belonging, IReadOnlyList<double> others)
    {
        if (belonging.Count == 0) return new(double.NaN, default, default);
        double[] descending = [.. belonging.OrderDescending()];
        // Rounded first: .95 × 20 must be 19 and not 20.
        var threshold = descending[Math.Clamp((int)Math.Ceiling(Math.Round(share * descending.Length, 6)), 1, descending.Length) - 1];
        return new(threshold, Share.Of(belonging, score => score >= threshold), Share.Of(others, score => score < threshold));
    }
}
