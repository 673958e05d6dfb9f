using EthicalBot.Cards;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Orders;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Products;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.OrderStatus;

/// <summary>What is said below an order's card: what it means and what comes next.</summary>
public sealed class OrderOutlook(Say say, Wording wording, SlotVocabulary vocabulary, CompanyOptions company, ICustomerShop shop)
{
    /// <summary>The key of the question whether a person should take the order up.</summary>
    internal const string Help = "OrderStatus.Help";

    private static readonly string[] Answers = [$"{Help}.Yes", $"{Help}.No"];

    /// <summary>The sentence that explains the order; null when the card says it all.</summary>
    /// <param name="detail">Its lines; null where only the order was proved, which tells nothing of what was bought.</param>
    public async Task<Activity?> ExplainAsync(Order order, OrderDetail? detail, TurnFacts facts, CancellationToken cancellationToken)
    {
        if (order.State == OrderState.Cancelled)
            return say.Text("OrderStatus.CancelledNext", facts.Language);
        if (order.State == OrderState.Returned)
            return say.Text("OrderStatus.ReturnedNext", facts.Language);
        if (order.Shipments.Count == 0 && (detail is { Lines.Count: > 0 } ? detail.Lines.All(IsSentByNobody) : order.State == OrderState.Delivered))
            return say.Text("OrderStatus.Digital", facts.Language);
        if (detail is not null && order.State is (OrderState.Placed or OrderState.Preparing or OrderState.PartlyShipped) && await PreOrderAsync(detail, facts, cancellationToken) is { } preOrder)
            return preOrder;
        var lateness = Lateness.Of(order, Today(facts));
        if (lateness is { IsLost: false, Days: > 0, Promised: { } promised } && lateness.Days <= company.LateAfterDays)
            return say.Text("OrderStatus.Late", facts.Language, ("promised", promised), ("until", promised.AddDays(company.LateAfterDays)));
        if (order.State == OrderState.PartlyShipped && detail?.Lines.Where(line => line.State == OrderLineState.Ordered).Select(line => line.Name).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } rest)
            return say.Text("OrderStatus.RestToCome", facts.Language, ("products", string.Join(", ", rest)));
        return null;
    }

    /// <summary>Whether a message says that what was ordered is not there.</summary>
    public bool SaysNotThere(string? text, string language) => !string.IsNullOrEmpty(text) && new SaidWords(text).HasAny(vocabulary.Of(language)["NotThere"]);

    /// <summary>The question whether a person should take it up, and the message that they would get; null where it is neither lost nor later than the company allows itself, nor missing though the carrier delivered it.</summary>
    /// <param name="isNotThere">Whether the customer writes that it is not there.</param>
    public (Activity Question, string Message)? OfferHelp(Order order, bool isNotThere, TurnFacts facts)
    {
        if (isNotThere && Lateness.IsDelivered(order))
            return (say.TextWithAnswers($"{Help}.NotThere", facts.Language, Answers), wording.Get($"{Help}.NotThereMessage", facts.Language, ("number", order.Number.Value)));
        var lateness = Lateness.Of(order, Today(facts));
        var number = order.Number.Value;
        if (lateness.IsLost)
            return (say.TextWithAnswers($"{Help}.Lost", facts.Language, Answers), wording.Get($"{Help}.LostMessage", facts.Language, ("number", number)));
        return lateness is { Promised: { } promised } && lateness.Days > company.LateAfterDays
            ? (say.TextWithAnswers($"{Help}.Late", facts.Language, Answers, ("promised", promised)), wording.Get($"{Help}.LateMessage", facts.Language, ("number", number), ("promised", promised)))
            : null;
    }

    /// <summary>The same question once more.</summary>
    public Activity AskAgain(string language) => say.TextWithAnswers($"{Help}.Again", language, Answers);

    private async Task<Activity?> PreOrderAsync(OrderDetail detail, TurnFacts facts, CancellationToken cancellationToken)
    {
        foreach (var line in detail.Lines.Where(line => line.State == OrderLineState.Ordered))
            if (await shop.ProductAsync(line.ProductId, cancellationToken) is ShopAnswer<Product>.Found { Value: var product }
                && product.Variant(line.VariantId)?.AvailableFrom is { } from && from > Today(facts))
                return say.Text("OrderStatus.PreOrder", facts.Language, ("product", line.Name), ("date", from));
        return null;
    }

    private static bool IsSentByNobody(OrderLine line) => line.Kind is ProductKind.Digital or ProductKind.GiftCard;

    private DateOnly Today(TurnFacts facts) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(facts.At, wording.Zone).DateTime);
}
