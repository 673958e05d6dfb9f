using EthicalBot.Privacy;

namespace EthicalBot.Dialogs.OrderStatus;

/// <summary>An order whose owner proved themselves in this conversation; kept sealed until it ends, so that nobody is asked twice.</summary>
public sealed class VerifiedOrder
{
    /// <summary>The order's number.</summary>
    [Classified(DataClass.OrderNumber)]
    public string Number { get; set; } = "";

    /// <summary>What proved it: the shop asks for it at every look-up.</summary>
    [Classified(DataClass.Credential)]
    public string Proof { get; set; } = "";

    /// <summary>When it was proved.</summary>
    public DateTimeOffset ProvedAt { get; set; }
}
