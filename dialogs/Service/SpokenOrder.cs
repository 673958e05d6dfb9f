using EthicalBot.Privacy;

namespace EthicalBot.Dialogs.Service;

/// <summary>The order that a change was about last.</summary>
public sealed class SpokenOrder
{
    /// <summary>Its number.</summary>
    [Classified(DataClass.OrderNumber)]
    public string? Number { get; set; }

    /// <summary>The address that was told last; null where none was.</summary>
    public AddressDraft? Address { get; set; }

    /// <summary>The shop's id of the customer who told it.</summary>
    [Classified(DataClass.TechnicalId)]
    public string? AddressOf { get; set; }
}
