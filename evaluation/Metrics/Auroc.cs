namespace EthicalBot.Evaluation.Metrics;

/// <summary>The area under the receiver operating characteristic: how often a case of one kind scores higher than one of the other; equal scores count half.</summary>
internal static class Auroc
{
    /// <summary>From 0 to 1, .5 for a score that tells nothing; not a number when a kind has no cases.</summary>
    public static double Of(IReadOnlyList<double> high, IReadOnlyList<double> low)
    {
        if (high.Count == 0 || low.Count == 0) return double.NaN;
        double[] sortedHigh = [.. high.Order()], sortedLow = [.. low.Order()];
        var (wins, below, upTo) = (0.0, 0, 0);
        foreach (var score in sortedHigh)
        {
            while (below < sortedLow.Length && sortedLow[below] < score) below++;
            upTo = Math.Max(upTo, below);
            while (upTo < sortedLow.Length && sortedLow[upTo] <= score) upTo++;
            wins += below + ((upTo - below) / 2.0);
        }

        return wins / ((double)high.Count * low.Count);
    }

    /// <summary>Its 95 % interval, by drawing both kinds anew.</summary>
    public static (double Low, double High) Interval(IReadOnlyList<double> high, IReadOnlyList<double> low, int seed) =>
        Bootstrap.Interval(seed, random => Of(Bootstrap.Draw(high, random), Bootstrap.Draw(low, random)));
}
