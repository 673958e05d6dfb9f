namespace EthicalBot.Evaluation.Metrics;

/// <summary>Intervals of figures that have no formula: the figure again and again, on cases drawn with repetition.</summary>
internal static class Bootstrap
{
    private const int Draws = 1000;

    /// <summary>The middle 95 % of what the figure becomes; the same seed gives the same interval.</summary>
    public static (double Low, double High) Interval(int seed, Func<Random, double> figure)
    {
        var random = new Random(seed);
        var figures = new double[Draws];
        for (var i = 0; i < Draws; i++) figures[i] = figure(random);
        Array.Sort(figures);
        return (figures[(int)(Draws * .025)], figures[(int)(Draws * .975) - 1]);
    }

    /// <summary>As many cases as there are, each drawn from all of them.</summary>
    public static T[] Draw<T>(IReadOnlyList<T> cases, Random random)
    {
        var drawn = new T[cases.Count];
        for (var i = 0; i < drawn.Length; i++) drawn[i] = cases[random.Next(cases.Count)];
        return drawn;
    }
}
