using EthicalBot.Conversation.Identity;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Mentions;
using EthicalBot.Orders;
using EthicalBot.Orders.Details;
using EthicalBot.Understanding;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.OrderStatus;

/// <summary>The orders of the customer whose code was typed.</summary>
public sealed class OwnOrders(HeldIdentities held, ICustomerShop shop)
{
    private const int MostPages = 5;

    /// <summary>The customer whose code holds; null when nobody's does.</summary>
    public Task<string?> CustomerAsync(ITurnContext turn, CancellationToken cancellationToken) => held.CustomerAsync(turn, cancellationToken);

    /// <summary>Their orders, newest first; null when the shop could not be asked.</summary>
    public async Task<IReadOnlyList<OrderSummary>?> ListAsync(string customer, CancellationToken cancellationToken)
    {
        var (all, page, next) = (new List<OrderSummary>(), 0, (string?)null);
        do
        {
            switch (await shop.OrdersAsync(customer, next, cancellationToken))
            {
                case ShopAnswer<OrderPage>.Found { Value: var found }:
                    all.AddRange(found.Orders);
                    next = found.Next;
                    break;
                case ShopAnswer<OrderPage>.Missing:
                    return all;
                default:
                    return null;
            }
        }
        while (next is not null && ++page < MostPages);
        return all;
    }

    /// <summary>One of them, with its lines.</summary>
    public Task<ShopAnswer<OrderDetail>> FindAsync(string customer, OrderNumber number, CancellationToken cancellationToken) => shop.OrderAsync(customer, number, cancellationToken);

    /// <summary>Whether a message of which nothing more is understood names a product of theirs and may ask where it is.</summary>
    public async Task<bool> IsAboutOneAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var understood = turn.Facts().Understood;
        if (understood is null || !(MayAsk(understood.Intent) || understood.Alternatives.Any(other => MayAsk(other.Intent))) || await CustomerAsync(turn, cancellationToken) is not { } customer)
            return false;
        return await ListAsync(customer, cancellationToken) is { } orders && Named(orders, turn.Activity.Text).Count > 0;
    }

    /// <summary>Which of them a message means: those with a product that it names, else those that are not over, else all.</summary>
    public static IReadOnlyList<OrderSummary> Meant(IReadOnlyList<OrderSummary> orders, string? text)
    {
        if (Named(orders, text) is { Count: > 0 } named)
            return named.Where(IsOpen).ToList() is { Count: > 0 } open ? open : named;
        return orders.Where(IsOpen).ToList() is { Count: > 0 } current ? current : orders;
    }

    /// <summary>The one that an answer chooses by its number or by a product; null where it is none or several.</summary>
    public static OrderSummary? Chosen(IReadOnlyList<OrderSummary> orders, string text) =>
        orders.Where(order => text.Contains(order.Number.Value, StringComparison.OrdinalIgnoreCase)).ToList() is [var numbered] ? numbered
            : Named(orders, text) is [var named] ? named : null;

    private static List<OrderSummary> Named(IReadOnlyList<OrderSummary> orders, string? text)
    {
        if (string.IsNullOrEmpty(text))
            return [];
        var products = ProductWords.In(text, [.. orders.SelectMany(order => order.Products).Distinct(StringComparer.Ordinal)]).Select(product => product.Name).ToHashSet(StringComparer.Ordinal);
        return [.. orders.Where(order => order.Products.Any(products.Contains))];
    }

    private static bool MayAsk(string intent) => intent is Intents.OrderStatus or Intents.ShipmentTracking or Intents.DeliveryEta;

    private static bool IsOpen(OrderSummary order) => order.State is not (OrderState.Delivered or OrderState.Cancelled or OrderState.Returned);
}
