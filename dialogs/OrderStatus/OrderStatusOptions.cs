using EthicalBot.Privacy;

namespace EthicalBot.Dialogs.OrderStatus;

/// <summary>With what the dialog begins.</summary>
public sealed class OrderStatusOptions
{
    /// <summary>The order asked for.</summary>
    [Classified(DataClass.OrderNumber)]
    public string Number { get; set; } = "";

    /// <summary>How many proofs were wrong by now.</summary>
    public int Retries { get; set; }

    /// <summary>The days that were asked about; null when none were.</summary>
    [Classified(DataClass.None)]
    public string? AskedDays { get; set; }

    /// <summary>Whether the customer writes that it is not there.</summary>
    public bool IsNotThere { get; set; }
}
