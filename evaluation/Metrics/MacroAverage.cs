namespace EthicalBot.Evaluation.Metrics;

/// <summary>The mean of several shares, each counting the same however many cases it has.</summary>
internal static class MacroAverage
{
    /// <summary>The mean; not a number without shares.</summary>
    public static double Of(IReadOnlyCollection<Share> shares) => shares.Count == 0 ? double.NaN : shares.Average(share => share.Value);

    /// <summary>Its 95 % interval, from the shares' own (the method of variance estimates recovery): it keeps its width where everything is right, which drawing anew does not.</summary>
    public static (double Low, double High) Interval(IReadOnlyCollection<Share> shares)
    {
        var mean = Of(shares);
        var below = Math.Sqrt(shares.Sum(share => Math.Pow(share.Value - share.Interval.Low, 2)));
        var above = Math.Sqrt(shares.Sum(share => Math.Pow(share.Interval.High - share.Value, 2)));
        return (mean - (below / shares.Count), mean + (above / shares.Count));
    }
}
