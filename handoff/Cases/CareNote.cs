using EthicalBot.Privacy;

namespace EthicalBot.Handoff.Cases;

/// <summary>Advice for the agent, and when the line was said that gave rise to it.</summary>
public sealed class CareNote
{
    /// <summary>One of the keys of <see cref="CareAdvice"/>.</summary>
    [Classified(DataClass.None)]
    public string What { get; set; } = "";

    /// <summary>When the customer wrote that line.</summary>
    public DateTimeOffset At { get; set; }
}
