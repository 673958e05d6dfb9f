namespace EthicalBot.Evaluation.Redaction;

/// <summary>Counts of one line of the report.</summary>
internal sealed class Tally
{
    /// <summary>What had to be found.</summary>
    public int Marked { get; set; }

    /// <summary>What of it was found.</summary>
    public int Found { get; set; }

    /// <summary>What of that got its right type.</summary>
    public int Typed { get; set; }

    /// <summary>Findings that count.</summary>
    public int Findings { get; set; }

    /// <summary>What of these lies on something marked.</summary>
    public int Right { get; set; }

    /// <summary>Share of what had to be found that was.</summary>
    public double Recall => Share(Found, Marked);

    /// <summary>Share of the findings that were right.</summary>
    public double Precision => Share(Right, Findings);

    /// <summary>The harmonic mean of both.</summary>
    public double F1 => Recall + Precision is var sum && sum > 0 ? 2 * Recall * Precision / sum : sum;

    private static double Share(int part, int all) => all == 0 ? double.NaN : (double)part / all;
}
