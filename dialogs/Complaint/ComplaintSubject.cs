using EthicalBot.Cards.Binding;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Mentions;
using EthicalBot.Dialogs.OrderStatus;
using EthicalBot.Orders;
using EthicalBot.Orders.Details;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Complaint;

/// <summary>Finds out which order and products a complaint is about, as far as the customer may be told.</summary>
public sealed class ComplaintSubject(OwnOrders own, VerifiedOrders verified)
{
    /// <summary>The number of the order, and the products that may be named; empty where they are not known.</summary>
    public async Task<(string Number, string Products)> OfAsync(ITurnContext turn, string words, string? named, CancellationToken cancellationToken)
    {
        var known = named ?? turn.Facts().Understood?.OrderNumber;
        if (await own.CustomerAsync(turn, cancellationToken) is not { } customer)
            return (known ?? (await verified.LastAsync(turn, cancellationToken))?.Number ?? "", "");
        known ??= await NamedByProductAsync(customer, words, cancellationToken) ?? (await verified.LastAsync(turn, cancellationToken))?.Number;
        if (!OrderNumber.TryParse(known, out var number) || await own.FindAsync(customer, number, cancellationToken) is not ShopAnswer<OrderDetail>.Found { Value: var order })
            return (known ?? "", "");
        // The desk looks the order up by what proves it.
        if (await verified.FindAsync(turn, number.Value, cancellationToken) is null)
            await verified.RememberAsync(turn, new() { Number = number.Value, Proof = order.Email, ProvedAt = turn.Facts().At }, cancellationToken);
        var products = order.Lines.Select(line => line.Name).Distinct(StringComparer.Ordinal).ToList();
        var meant = ProductWords.In(words, products).Select(product => product.Name).Distinct(StringComparer.Ordinal).ToList();
        return (number.Value, string.Join(", ", (meant.Count > 0 ? meant : products).Select(PlainLine.Of)));
    }

    private async Task<string?> NamedByProductAsync(string customer, string words, CancellationToken cancellationToken) =>
        await own.ListAsync(customer, cancellationToken) is { } orders ? OwnOrders.Chosen(orders, words)?.Number.Value : null;
}
