using EthicalBot.Evaluation.Metrics;

namespace EthicalBot.Evaluation.Fairness;

/// <summary>Sums by group of texts, for figures whose intervals are drawn: rows of one group are no independent cases.</summary>
internal sealed class Clusters(IReadOnlyList<double[]> sums)
{
    // The same texts give the same interval on every run.
    private const int Seed = 1;
    private const int MostAttempts = 20;

    /// <summary>The figure of all sums.</summary>
    public double Figure(Func<double[], double> figure) => figure(Sum(sums));

    /// <summary>Its 95 % interval.</summary>
    public (double Low, double High) Interval(Func<double[], double> figure) => Bootstrap.Interval(Seed, random => Draw(random, figure));

    // A draw without a single right baseline, or without one of the groups, has no ratio: it is drawn again.
    private double Draw(Random random, Func<double[], double> figure)
    {
        var drawn = double.NaN;
        for (var attempt = 0; attempt < MostAttempts && double.IsNaN(drawn); attempt++) drawn = figure(Sum(Bootstrap.Draw(sums, random)));
        return drawn;
    }

    private static double[] Sum(IReadOnlyList<double[]> clusters)
    {
        var sum = new double[clusters[0].Length];
        foreach (var cluster in clusters)
        {
            for (var i = 0; i < sum.Length; i++) sum[i] += cluster[i];
        }

        return sum;
    }
}
