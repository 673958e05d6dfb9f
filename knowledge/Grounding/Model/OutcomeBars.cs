namespace EthicalBot.Knowledge.Grounding.Model;

/// <summary>Where three outcomes part, on the scale of the fitted support, from 0 to 1.</summary>
/// <param name="Supported">Support from here on is supported.</param>
/// <param name="Unsupported">Support below this is unsupported; between the two it is grey.</param>
public sealed record OutcomeBars(double Supported, double Unsupported)
{
    /// <summary>The outcome of this much support.</summary>
    public SupportVerdict Verdict(double support) =>
        support >= Supported ? SupportVerdict.Supported : support < Unsupported ? SupportVerdict.Unsupported : SupportVerdict.Grey;
}
