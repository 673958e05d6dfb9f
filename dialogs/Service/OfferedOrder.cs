using EthicalBot.Privacy;

namespace EthicalBot.Dialogs.Service;

/// <summary>An order that the customer was shown to choose from.</summary>
public sealed class OfferedOrder
{
    /// <summary>Its number.</summary>
    [Classified(DataClass.OrderNumber)]
    public string Number { get; set; } = "";
}
