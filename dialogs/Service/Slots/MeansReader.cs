using EthicalBot.Orders.Customers;

namespace EthicalBot.Dialogs.Service.Slots;

/// <summary>Which of a customer's payment means is meant: by its last digits, its brand, its kind, or "the one I paid with".</summary>
internal static class MeansReader
{
    private const int MostBetween = 3;
    private static readonly LeadingWords s_denials = new([.. OptionPhrases.InsteadOf, .. OptionPhrases.NotThis]);

    /// <summary>Those that fit, none where none is named.</summary>
    /// <param name="paidWith">The one by which the order was paid.</param>
    public static IReadOnlyList<PaymentMeans> Read(string text, IReadOnlyList<PaymentMeans> means, string? paidWith, SlotWords words)
    {
        var said = new SaidWords(WithoutDenied(text, means, words));
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

    // "My gift card instead of the Mastercard", "the gift card, not the Mastercard": what is not to pay is not named.
    private static string WithoutDenied(string text, IReadOnlyList<PaymentMeans> means, SlotWords words)
    {
        var names = new LeadingWords([.. means.SelectMany(NamesOf), .. words["GiftCard"], .. words["Account"], .. words["Card"]]);
        var (all, kept) = (LeadingWords.In(text), text.ToCharArray());
        for (var at = 0; at < all.Count; at++)
        {
            if (s_denials.LengthAt(all, at) is not (> 0 and var lead))
                continue;
            var first = Enumerable.Range(at + lead, MostBetween + 1).FirstOrDefault(place => names.LengthAt(all, place) > 0, -1);
            if (first < 0)
                continue;
            var last = first + names.LengthAt(all, first) - 1;
            Array.Fill(kept, ' ', all[at].Start, all[last].End - all[at].Start);
            at = last;
        }

        return new string(kept);
    }

    private static IEnumerable<string> NamesOf(PaymentMeans means) => means switch
    {
        PaymentMeans.Card card => [card.Brand, card.LastFour],
        PaymentMeans.Account account => [account.Provider],
        _ => [],
    };
}
