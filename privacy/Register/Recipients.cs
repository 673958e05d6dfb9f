namespace EthicalBot.Privacy.Register;

/// <summary>Who within the company, or the person themselves, receives data; outside parties are each a <see cref="Processor"/>.</summary>
public static class Recipients
{
    /// <summary>The customer whose data it is.</summary>
    public const string Customer = "customer";

    /// <summary>The agent who holds the case, and whoever waits for one at the desk.</summary>
    public const string Agents = "agents";

    /// <summary>Supervisors, administrators and the privacy officer.</summary>
    public const string Officers = "officers";

    /// <summary>Whoever operates the program.</summary>
    public const string Operators = "operators";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Customer, Agents, Officers, Operators];
}
