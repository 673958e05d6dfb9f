using System.ComponentModel.DataAnnotations;

namespace EthicalBot.Bot.Operations;

/// <summary>Settings <c>Privacy:*</c> about time; what is kept how long after the end is a rule, not a setting.</summary>
internal sealed class PrivacyTimes
{
    /// <summary>Hours without a word after which a conversation without an open case ends: 1 to 168.</summary>
    [Range(1, 168)]
    public int IdleHours { get; set; } = 24;
}
