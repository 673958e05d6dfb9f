using System.Globalization;
using EthicalBot.Orders;

namespace EthicalBot.Dialogs.Notices;

/// <summary>One piece of news of an order.</summary>
/// <param name="Key">The same for the same event, however often the order is looked at.</param>
/// <param name="Day">The day that it is about; null where there is none.</param>
/// <param name="Place">The carrier's word of where; null where it gives none.</param>
public sealed record OrderNews(OrderNewsKind Kind, string Key, DateOnly? Day = null, string? Place = null)
{
    /// <summary>Everything that there is to tell, the gravest first.</summary>
    /// <param name="told">The day that its customer was last told.</param>
    /// <param name="today">The day in the shop's time zone.</param>
    public static IReadOnlyList<OrderNews> Of(Order order, DateOnly? told, DateOnly today)
    {
        var news = new List<OrderNews>();
        if (order.State is OrderState.Cancelled or OrderState.Returned)
            return news;
        foreach (var (parcel, last) in order.Shipments.Where(parcel => parcel.Steps.Count > 0).Select(parcel => (parcel, parcel.Steps[^1])))
        {
            if (last.State == TrackingState.Lost)
                news.Add(new(OrderNewsKind.Lost, $"lost/{parcel.TrackingNumber}"));
            else if (last.State == TrackingState.Delivered && last.Place is { Length: > 0 } place && !IsIn(order.DeliveryTown, place))
                news.Add(new(OrderNewsKind.Elsewhere, $"elsewhere/{parcel.TrackingNumber}", Place: place));
            else if (last.State == TrackingState.AwaitingPickup)
                news.Add(new(OrderNewsKind.PickUp, $"pickup/{parcel.TrackingNumber}"));
            else if (last.State == TrackingState.Delayed)
                news.Add(new(OrderNewsKind.Delayed, string.Create(CultureInfo.InvariantCulture, $"delayed/{last.At.ToUnixTimeSeconds()}")));
        }

        if (ExpectedOf(order) is { } expected)
        {
            if (told is { } before && expected != before)
                news.Add(new(OrderNewsKind.NewDay, string.Create(CultureInfo.InvariantCulture, $"day/{expected:yyyy-MM-dd}"), expected));
            if (expected < today)
                news.Add(new(OrderNewsKind.Late, string.Create(CultureInfo.InvariantCulture, $"late/{expected:yyyy-MM-dd}"), expected));
        }

        return [.. news.OrderBy(one => one.Kind switch { OrderNewsKind.Lost => 0, OrderNewsKind.Elsewhere => 1, OrderNewsKind.PickUp => 2, OrderNewsKind.NewDay => 3, _ => 4 })];
    }

    /// <summary>Whether nothing can happen to it any more that anybody waits for.</summary>
    public static bool IsOver(Order order) =>
        order.State is OrderState.Delivered or OrderState.Cancelled or OrderState.Returned
        || (order.State == OrderState.Shipped && order.Shipments.Count > 0 && order.Shipments.All(parcel => parcel.Steps is [.., { State: TrackingState.Delivered }]));

    /// <summary>The day on which all of it is expected; null when none is known or it is there.</summary>
    public static DateOnly? ExpectedOf(Order order)
    {
        if (order.State is OrderState.Delivered or OrderState.Cancelled or OrderState.Returned)
            return null;
        var days = order.Shipments.Where(parcel => parcel.Steps is not [.., { State: TrackingState.Delivered or TrackingState.AwaitingPickup or TrackingState.Lost }])
            .Select(parcel => parcel.Expected ?? order.PromisedFor).ToList();
        if (order.State is OrderState.Placed or OrderState.Preparing or OrderState.PartlyShipped)
            days.Add(order.PromisedFor);
        return days.Contains(null) ? null : days.Max();
    }

    // A carrier writes "75011 PARIS" where the shop has "Paris".
    private static bool IsIn(string town, string place) =>
        town.Length == 0 || place.Contains(town, StringComparison.OrdinalIgnoreCase) || town.Contains(place, StringComparison.OrdinalIgnoreCase);
}
