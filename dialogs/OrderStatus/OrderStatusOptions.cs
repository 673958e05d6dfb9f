using EthicalBot.Privacy;

namespace EthicalBot.Dialogs.OrderStatus;

/// <summary>With what the dialog begins.</summary>
public sealed class OrderStatusOptions
{
    /// <summary>The order asked for.</summary>
    [Classified(DataClass.OrderNumber)]
    public string Number { get; set; } = "";

    /// <summary>Whether a proof was wrong just now.</summary>
    public bool IsRetry { get; set; }
}
