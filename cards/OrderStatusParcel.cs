using EthicalBot.Cards.Binding;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Cards;

/// <summary>One parcel on an <see cref="OrderStatusCard"/>, its steps oldest first; the card shows the newest first.</summary>
public sealed record OrderStatusParcel(
    string Carrier,
    string TrackingNumber,
    Uri? TrackingLink,
    IReadOnlyList<OrderStatusStep> Steps,
    DateTimeOffset CarrierUpdatedAt,
    DateOnly? Expected)
{
    private const int MostSteps = 8;

    /// <summary>Says how many steps there are and nothing that leads to a person.</summary>
    public override string ToString() => $"{nameof(OrderStatusParcel)} with {Steps.Count} step(s)";

    internal JObject Data(int position, int total, Wording wording, string language)
    {
        var number = PlainLine.Of(TrackingNumber);
        var earlier = Math.Max(0, Steps.Count - MostSteps);
        return new()
        {
            ["title"] = total == 1
                ? wording.Get("Cards.OrderStatus.Parcel", language)
                : wording.Get("Cards.OrderStatus.ParcelOf", language, ("position", position), ("total", total)),
            ["carrier"] = wording.Get("Cards.OrderStatus.Carrier", language, ("carrier", PlainLine.Of(Carrier))),
            ["hasNumberWithLink"] = number.Length > 0 && TrackingLink is not null,
            ["hasNumberOnly"] = number.Length > 0 && TrackingLink is null,
            ["number"] = number,
            ["link"] = TrackingLink?.AbsoluteUri ?? "",
            ["openTracking"] = wording.Get("Cards.OrderStatus.OpenTracking", language, ("number", number)),
            ["hasExpected"] = Expected is not null && !IsOver,
            ["expected"] = Expected is { } day ? ExpectedOn(day, wording, language) : "",
            ["steps"] = new JArray(Steps.Reverse().Take(MostSteps).Select(step => step.Data(wording, language))),
            ["hasEarlier"] = earlier > 0,
            ["earlier"] = wording.Get("Cards.OrderStatus.EarlierSteps", language, ("count", earlier)),
            ["age"] = wording.Get("Cards.OrderStatus.CarrierAge", language, ("when", CarrierUpdatedAt)),
        };
    }

    // After these, a day of delivery is no longer meant.
    private bool IsOver => Steps.Count > 0 && Steps[^1].State is "Delivered" or "AwaitingPickup" or "Lost";

    private static string ExpectedOn(DateOnly day, Wording wording, string language)
    {
        if (day == wording.Today) return wording.Get("Cards.OrderStatus.ExpectedToday", language);
        return wording.Get(day < wording.Today ? "Cards.OrderStatus.ExpectedPast" : "Cards.OrderStatus.Expected", language, ("date", day));
    }
}
