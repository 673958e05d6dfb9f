using EthicalBot.Privacy;

namespace EthicalBot.Handoff.Cases;

/// <summary>Something that was tried before a person came in.</summary>
public sealed class TriedStep
{
    /// <summary>One of the keys of <see cref="Tried"/>.</summary>
    [Classified(DataClass.None)]
    public string What { get; set; } = "";

    /// <summary>The order it was about, or null.</summary>
    [Classified(DataClass.OrderNumber)]
    public string? Order { get; set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; set; }
}
