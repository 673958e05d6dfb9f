namespace EthicalBot.Evaluation.Metrics;

/// <summary>So many of so many.</summary>
internal readonly record struct Share(int Part, int All)
{
    /// <summary>From 0 to 1; not a number when there are no cases.</summary>
    public double Value => All == 0 ? double.NaN : (double)Part / All;

    /// <summary>Wilson's 95 % interval.</summary>
    public (double Low, double High) Interval => Wilson.Interval(Part, All);

    /// <summary>How many of the cases are so.</summary>
    public static Share Of<T>(IEnumerable<T> cases, Func<T, bool> isSo)
    {
        var (part, all) = (0, 0);
        foreach (var one in cases)
        {
            all++;
            if (isSo(one)) part++;
        }

        return new(part, all);
    }
}
