using EthicalBot.Cards.Binding;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Cards;

/// <summary>Where an order is; its state is the last part of the text key "Cards.OrderState.…".</summary>
public sealed record OrderStatusCard(
    string Number,
    string State,
    DateTimeOffset UpdatedAt,
    DateOnly? PromisedFor,
    IReadOnlyList<OrderStatusParcel> Parcels) : Card
{
    private static readonly CardTemplate OrderStatus = CardTemplate.Embedded("OrderStatus");

    private protected override CardTemplate Template => OrderStatus;

    // "Planned for Sunday" below "Your order is cancelled" would only puzzle.
    private bool IsOver => State is "Delivered" or "Cancelled" or "Returned";

    /// <summary>Says the state and nothing that leads to a person.</summary>
    public override string ToString() => $"{nameof(OrderStatusCard)}, {State}, {Parcels.Count} parcel(s)";

    private protected override JObject Data(Wording wording, string language)
    {
        var title = wording.Get("Cards.OrderStatus.Title", language, ("number", PlainLine.Of(Number)));
        var state = wording.Get($"Cards.OrderState.{State}", language);
        var age = wording.Get("Cards.OrderStatus.Age", language, ("when", UpdatedAt));
        return new()
        {
            ["title"] = title,
            ["state"] = state,
            ["hasPromised"] = PromisedFor is not null && !IsOver,
            ["promised"] = PromisedFor is { } day ? Promised(day, wording, language) : "",
            ["age"] = age,
            ["tracking"] = wording.Get("Cards.OrderStatus.Tracking", language),
            ["parcels"] = new JArray(Parcels.Select((parcel, index) => parcel.Data(index + 1, Parcels.Count, wording, language))),
            ["speak"] = $"{title}. {state} {age}.",
        };
    }

    private static string Promised(DateOnly day, Wording wording, string language) =>
        wording.Get(day < wording.Today ? "Cards.OrderStatus.PromisedPast" : "Cards.OrderStatus.Promised", language, ("date", day));
}
