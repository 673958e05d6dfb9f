namespace EthicalBot.Handoff.Cases;

/// <summary>How many cases there were, and how often something was revealed in them.</summary>
public sealed record RevealCount(int Cases, int Reveals)
{
    /// <summary>Reveals a case.</summary>
    public double PerCase => Cases == 0 ? 0 : (double)Reveals / Cases;
}
