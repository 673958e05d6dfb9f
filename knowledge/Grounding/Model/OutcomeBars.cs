namespace EthicalBot.Knowledge.Grounding.Model;

/// <summary>Where three outcomes part, on the scale of the fitted support, from 0 to 1.</summary>
/// <param name="Supported">Support from here on is supported.</param>
/// <param name="Unsupported">Support below this is unsupported; between the two it is grey.</param>
public sealed record OutcomeBars(double Supported, double Unsupported)
{
    private const double Step = .0001;

    /// <summary>The support, moved to where the outcome lies when a rule has condemned or confirmed it; what a rule only doubts stays as likely as it is.</summary>
    public double Within(SupportVerdict verdict, double support) => verdict switch
    {
        SupportVerdict.Supported => Math.Clamp(support, Supported, 1 - Step),
        SupportVerdict.Grey => Math.Clamp(support, Unsupported, 1 - Step),
        _ => Math.Clamp(support, Step, Unsupported - Step),
    };

    /// <summary>The outcome of this much support.</summary>
    public SupportVerdict Verdict(double support) =>
        support >= Supported ? SupportVerdict.Supported : support < Unsupported ? SupportVerdict.Unsupported : SupportVerdict.Grey;
}
