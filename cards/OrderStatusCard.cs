namespace EthicalBot.Cards;

/// <summary>Where an order is; its state is the last part of the text key "Cards.OrderState.…".</summary>
public sealed record OrderStatusCard(
    string Number,
    string State,
    DateTimeOffset UpdatedAt,
    DateOnly? PromisedFor,
    IReadOnlyList<OrderStatusParcel> Parcels) : Card;
