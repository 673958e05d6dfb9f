namespace EthicalBot.Cards;

/// <summary>One step of a parcel; its state is the last part of the text key "Cards.TrackingState.…".</summary>
public sealed record OrderStatusStep(string State, DateTimeOffset At, string? Place);
