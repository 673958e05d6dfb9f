using System.ComponentModel.DataAnnotations;

namespace EthicalBot.Bot.Turn;

/// <summary>Settings <c>Turn:*</c>: how turns run.</summary>
internal sealed class TurnOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Turn";

    /// <summary>Conversations answered at the same time on this machine: 1 to 1,000.</summary>
    [Range(1, 1000)]
    public int AtOnce { get; set; } = 32;

    /// <summary>Seconds after which a turn is given up and runs again: 1 to 120. A claim outlives it by ten seconds.</summary>
    [Range(1, 120)]
    public int Seconds { get; set; } = 20;

    /// <summary>Runs of a turn before the customer gets an apology with a reference: 1 to 10.</summary>
    [Range(1, 10)]
    public int Attempts { get; set; } = 3;

    /// <summary>How long a turn may run.</summary>
    public TimeSpan Limit => TimeSpan.FromSeconds(Seconds);

    /// <summary>How long a claim on a conversation holds; longer than a turn, so that only a dead process loses one.</summary>
    public TimeSpan Lease => Limit + TimeSpan.FromSeconds(10);
}
