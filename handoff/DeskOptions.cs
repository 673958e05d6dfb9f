using System.ComponentModel.DataAnnotations;

namespace EthicalBot.Handoff;

/// <summary>Settings <c>Desk:*</c>: when and how people take over.</summary>
public sealed class DeskOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Desk";

    /// <summary>When people take conversations and read messages, such as <c>Mon-Fri 09:00-18:00</c>; none means that no hours are promised and whoever is at the desk takes over.</summary>
    public string[] OpeningHours { get; set; } = [];

    /// <summary>Seconds that a customer waits for a person before they are asked how else they can be reached: 10 to 1,800.</summary>
    [Range(10, 1800)]
    public int AnswerSeconds { get; set; } = 120;

    /// <summary>Seconds after which an agent who has lost the connection loses their conversations to the others: 30 to 3,600.</summary>
    [Range(30, 3600)]
    public int AwaySeconds { get; set; } = 120;

    /// <summary>Live conversations that an agent holds before no more are promised in their name: 1 to 50.</summary>
    [Range(1, 50)]
    public int ConversationsPerAgent { get; set; } = 4;
}
