namespace EthicalBot.Orders;

/// <summary>One step of a parcel; the place is missing when the carrier gives none.</summary>
public sealed record TrackingStep(TrackingState State, DateTimeOffset At, string? Place);
