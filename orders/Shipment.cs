namespace EthicalBot.Orders;

/// <summary>One parcel of an order, its steps oldest first, and how fresh the carrier's word is.</summary>
public sealed record Shipment(
    string Carrier,
    string TrackingNumber,
    Uri? TrackingLink,
    IReadOnlyList<TrackingStep> Steps,
    DateTimeOffset CarrierUpdatedAt,
    DateOnly? Expected)
{
    /// <summary>Says how many steps there are and nothing that leads to a person.</summary>
    public override string ToString() => $"Shipment with {Steps.Count} step(s)";
}
