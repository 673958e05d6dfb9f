using EthicalBot.Dialogs.Mentions;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Orders.Details;
using EthicalBot.Understanding.ServiceRequests;

namespace EthicalBot.Dialogs.Service;

/// <summary>Several orders that are meant at once: by their numbers, by their places in the list, or all that fit.</summary>
internal static class SeveralOrders
{
    private const int ShortAnswer = 6;
    private const int ShortGap = 15;
    private const int LastWords = 3;

    public static IReadOnlyList<string> In(string text, ServiceDraft draft, IReadOnlyList<OrderSummary> orders, IReadOnlyList<OrderSummary> fitting, SlotWords words)
    {
        var named = orders.Select(order => (order.Number.Value, At: OrderMention.Find(text, order.Number.Value) ?? -1)).Where(one => one.At >= 0).OrderBy(one => one.At).ToList();
        if (named.Count > 1)
            return IsTogether(named, draft) ? [.. named.Select(one => one.Value)] : [];
        if (named.Count == 1)
            return [];
        var said = new SaidWords(text);
        List<string> all = [.. fitting.Select(order => order.Number.Value)];
        if (said.HasAny(words["AllOrders"]) || (all.Count == 2 && said.HasAny(words["BothOrders"])))
            return all;
        if (draft.Asked != AskedFor.Order)
            return OfProducts(text, draft, fitting, words);
        if (said.HasAny(words["All"]) || (all.Count == 2 && said.HasAny(words["Both"])))
            return all;
        var places = said.Count > ShortAnswer ? [] : said.All.Where(word => word.Length < 3 && word.All(char.IsAsciiDigit)).Select(int.Parse)
            .Concat(words.Places("Ordinals").Where(one => said.HasAny(one.Phrases)).Select(one => one.Place + 1)).Distinct().ToList();
        return places.Count > 1 && places.TrueForAll(place => place >= 1 && place <= draft.Offered.Count) ? [.. places.Select(place => draft.Offered[place - 1].Number!)] : []; // not null: what was offered has a number
    }

    // "Cancel the pan and the pillow": each in an order of its own.
    private static IReadOnlyList<string> OfProducts(string text, ServiceDraft draft, IReadOnlyList<OrderSummary> fitting, SlotWords words)
    {
        if (draft.Kinds.Exists(kind => kind is not (ServiceRequestKind.Cancel or ServiceRequestKind.Return or ServiceRequestKind.Exchange or ServiceRequestKind.ChangeItems)))
            return [];
        var mentions = ProductWords.All(text, [.. fitting.SelectMany(order => order.Products).Distinct(StringComparer.Ordinal)]);
        var kept = new StanceReader(text, mentions, words).Kept;
        var meant = mentions.Where(one => !kept.Contains(one.Name)).ToList();
        var owners = meant.Select(one => one.Name).Distinct(StringComparer.Ordinal).Select(name => fitting.Where(order => order.Products.Contains(name)).ToList()).ToList();
        // "The bicycle for a chair": the chair is wanted, and not one of theirs.
        return owners.Count < 2 || owners.Exists(orders => orders.Count > 1) || meant.Zip(meant.Skip(1)).Any(pair => pair.First.Name != pair.Second.Name && IsFor(text, pair.First.Start + pair.First.Length, pair.Second.Start)) ? []
            : [.. owners.Select(orders => orders[0].Number.Value).Distinct(StringComparer.Ordinal)];
    }

    private static bool IsFor(string text, int from, int until) =>
        from < until && new SaidWords(text[from..until]).All is { Count: > 0 } between && between.TakeLast(LastWords).Any(OptionPhrases.For.Contains);

    // "The address of W2 for W1" names two orders and means one.
    private static bool IsTogether(List<(string Value, int At)> named, ServiceDraft draft) =>
        !draft.Kinds.Exists(kind => kind is ServiceRequestKind.ChangeAddress or ServiceRequestKind.ChangeDefaultAddress)
        || named.Zip(named.Skip(1)).All(pair => pair.Second.At - pair.First.At - pair.First.Value.Length <= ShortGap);
}
