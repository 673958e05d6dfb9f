namespace EthicalBot.Cards;

/// <summary>One parcel on an <see cref="OrderStatusCard"/>, its steps oldest first.</summary>
public sealed record OrderStatusParcel(
    string Carrier,
    string TrackingNumber,
    Uri? TrackingLink,
    IReadOnlyList<OrderStatusStep> Steps,
    DateTimeOffset CarrierUpdatedAt,
    DateOnly? Expected);
