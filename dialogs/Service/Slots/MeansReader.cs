using EthicalBot.Orders.Customers;

namespace EthicalBot.Dialogs.Service.Slots;

/// <summary>Which of a customer's payment means is meant: by its last digits, its brand, its kind, or "the one I paid with".</summary>
internal static class MeansReader
{
    /// <summary>Those that fit, none where none is named.</summary>
    /// <param name="paidWith">The one by which the order was paid.</param>
    public static IReadOnlyList<PaymentMeans> Read(string text, IReadOnlyList<PaymentMeans> means, string? paidWith, SlotWords words)
    {
        var said = new SaidWords(text);
        var byDigits = means.Where(one => one is PaymentMeans.Card card && said.All.Contains(card.LastFour)).ToList();
        if (byDigits.Count > 0)
            return byDigits;
        var byName = means.Where(one => one switch
        {
            PaymentMeans.Card card => said.Has(card.Brand),
            PaymentMeans.Account account => said.Has(account.Provider),
            _ => false,
        }).ToList();
        if (byName.Count > 0)
            return byName;
        if (means.Where(one => one.Id == paidWith).ToList() is { Count: > 0 } original && said.HasAny(words["OriginalMeans"]))
            return original;
        // A gift card is a card to the words, and none to the customer.
        if (said.HasAny(words["GiftCard"]))
            return OfKind(PaymentKind.GiftCard);
        if (said.HasAny(words["Account"]))
            return OfKind(PaymentKind.Account);
        return said.HasAny(words["Card"]) ? OfKind(PaymentKind.Card) : [];

        List<PaymentMeans> OfKind(PaymentKind kind) => [.. means.Where(one => one.Sort == kind)];
    }
}
