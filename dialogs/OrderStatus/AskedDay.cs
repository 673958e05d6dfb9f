using System.Globalization;
using EthicalBot.Cards;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Mentions;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Orders;
using EthicalBot.Understanding;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.OrderStatus;

/// <summary>Answers "will it be here before Friday?" with the day on which the order is expected.</summary>
public sealed class AskedDay(Wording wording, Say say)
{
    /// <summary>The days that the customer asks about, as a text that state keeps; null when they ask about none.</summary>
    public string? In(TurnFacts facts, string? text)
    {
        // Who asks when it comes names a day for another reason: that of the order, mostly.
        if (facts.Understood is not { Intent: Intents.DeliveryEta } || string.IsNullOrEmpty(text) || IsWhen(text, facts.Language))
            return null;
        var days = MentionReader.Read(text, facts.Language, Local(facts), []).Days;
        return days is [{ Last: { } last } only] && last >= Today(facts) ? string.Create(CultureInfo.InvariantCulture, $"{only.First:yyyy-MM-dd}/{last:yyyy-MM-dd}") : null;
    }

    /// <summary>The sentence that answers; null when the order is past such a question.</summary>
    /// <param name="asked">What <see cref="In"/> gave.</param>
    public Activity? Answer(string asked, Order order, TurnFacts facts)
    {
        var (first, last) = asked.Split('/') is [var one, var other] ? (Day(one), Day(other)!.Value) : throw new InvalidOperationException("Asked days have a slash.");
        if (IsOver(order))
            return null;
        if (ExpectedOf(order) is not { } expected)
            return say.Text("OrderStatus.AskedUnknown", facts.Language, ("asked", last));
        // The day has passed and it is not there: the card says so, and no day is known any more.
        if (expected < Today(facts))
            return null;
        return expected > last ? Compared("OrderStatus.AskedLater", last)
            : first is null && expected == last ? say.Text("OrderStatus.AskedThatDay", facts.Language, ("expected", expected))
            : expected < (first ?? last) ? Compared("OrderStatus.AskedEarlier", first ?? last)
            : say.Text("OrderStatus.AskedThen", facts.Language, ("expected", expected));

        Activity Compared(string key, DateOnly day) => say.Text(key, facts.Language, ("expected", expected), ("asked", day));
    }

    // The latest of its parcels, by the carriers; what no carrier has yet, by the shop.
    private static DateOnly? ExpectedOf(Order order)
    {
        var days = order.Shipments.Where(parcel => !IsOver(parcel)).Select(parcel => parcel.Expected ?? order.PromisedFor).ToList();
        if (order.State is OrderState.Placed or OrderState.Preparing or OrderState.PartlyShipped)
            days.Add(order.PromisedFor);
        return days.Contains(null) ? null : days.Max();
    }

    private static bool IsOver(Order order) =>
        order.State is OrderState.Delivered or OrderState.Cancelled or OrderState.Returned
        || (order.State == OrderState.Shipped && order.Shipments.All(IsOver));

    private static bool IsOver(Shipment parcel) => parcel.Steps is [.., { State: TrackingState.Delivered or TrackingState.AwaitingPickup or TrackingState.Lost }];

    private bool IsWhen(string text, string language) =>
        Array.Exists(wording.Get("OrderStatus.WhenWords", language).Split('|'), word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private DateTime Local(TurnFacts facts) => TimeZoneInfo.ConvertTime(facts.At, wording.Zone).DateTime;

    private DateOnly Today(TurnFacts facts) => DateOnly.FromDateTime(Local(facts));

    private static DateOnly? Day(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
