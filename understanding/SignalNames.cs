namespace EthicalBot.Understanding;

/// <summary>The public names of signals. They route and soften; they are never shown as facts about a person.</summary>
public static class SignalNames
{
    /// <summary>The customer is losing patience.</summary>
    public const string Frustration = "frustration";

    /// <summary>There is a deadline, or it cannot wait.</summary>
    public const string Urgency = "urgency";

    /// <summary>Age, hardship, bereavement, illness, disability or fear: handle with care.</summary>
    public const string Vulnerability = "vulnerability";

    /// <summary>Somebody may be deceiving the customer; it only routes.</summary>
    public const string Fraud = "fraud";

    /// <summary>A court, a lawyer, an authority is named as the next step.</summary>
    public const string Legal = "legal";

    /// <summary>Insults or threats.</summary>
    public const string Abuse = "abuse";

    /// <summary>Somebody may be in danger of their life.</summary>
    public const string Crisis = "crisis";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Frustration, Urgency, Vulnerability, Fraud, Legal, Abuse, Crisis];
}
