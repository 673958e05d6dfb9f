using EthicalBot.Orders;

namespace EthicalBot.Dialogs.Notices;

/// <summary>What the shop says now of an order that is followed.</summary>
/// <param name="Order">The order.</param>
/// <param name="Country">Where it goes (ISO 3166); null where only its proof is known, which tells no address.</param>
/// <param name="Address">The e-mail address on file; null where it is not known.</param>
public sealed record LookedAt(Order Order, string? Country, string? Address)
{
    /// <summary>Says nothing that leads to a person.</summary>
    public override string ToString() => "Looked at";
}
