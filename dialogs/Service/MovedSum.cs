using EthicalBot.Privacy;

namespace EthicalBot.Dialogs.Service;

/// <summary>What the orders before this one moved, so that the sum of all can be told.</summary>
public sealed class MovedSum
{
    /// <summary>The amount; negative is what goes back to the customer.</summary>
    public decimal Amount { get; set; }

    /// <summary>In which currency.</summary>
    [Classified(DataClass.None)]
    public string Currency { get; set; } = "";
}
