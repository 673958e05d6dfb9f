using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Orders.Details;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Service;

/// <summary>"The same address as order 10042", "the same as before": found at the shop, or in what was told last.</summary>
internal static class AddressOnFile
{
    /// <summary>Reads it out of the words that are not read yet.</summary>
    public static async Task ReadAsync(DialogContext dc, ServiceKit kit, ServiceDraft draft, string customer, CancellationToken cancellationToken)
    {
        var facts = dc.Context.Facts();
        var words = kit.Vocabulary.Of(facts.Language);
        if (draft.Address is { } known && known.Whole("-", "-") is not null)
            await kit.Spoken.RememberAddressAsync(dc.Context, customer, known, cancellationToken);
        if (draft.Unread is not { } text || new SaidWords(text) is var said && !said.HasAny(words["SameAddress"]) && !said.HasAny(words["MakeDefault"]))
            return;
        if (AddressReader.Read(text, words, null, isAnswer: false, isWanted: true) is not null)
            return;
        if (said.HasAny(words["SameAddress"]) && await OfOrderAsync(kit, draft, customer, text, words, facts.At, cancellationToken) is { } order)
            draft.Address = order;
        else if (draft.Address is null && !said.HasAny(words["HomeAddress"]) && await kit.Spoken.LastAddressAsync(dc.Context, customer, cancellationToken) is { } last)
            draft.Address = last;
    }

    // The order behind "the same as" is where the address is, and not the one that is changed.
    private static async Task<AddressDraft?> OfOrderAsync(ServiceKit kit, ServiceDraft draft, string customer, string text, SlotWords words, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (await kit.Shop.OrdersAsync(customer, cancellationToken) is not { } orders)
            return null;
        var phrase = words["SameAddress"].Select(one => text.IndexOf(one, StringComparison.OrdinalIgnoreCase)).Where(place => place >= 0).DefaultIfEmpty(0).Min();
        var named = orders.Select(order => (order.Number, Place: text.IndexOf(order.Number.Value, phrase, StringComparison.OrdinalIgnoreCase))).Where(one => one.Place >= 0).OrderBy(one => one.Place).ToList();
        if (named.Count == 0)
            return null;
        var source = named[0].Number.Value;
        if (await kit.Shop.FactsAsync(customer, source, at, cancellationToken) is not Orders.ShopAnswer<ServiceFacts>.Found { Value.Order: OrderDetail { DeliverTo: { } there } })
            return null;
        draft.Unread = text.Remove(named[0].Place, source.Length);
        draft.Order = draft.Order == source ? null : draft.Order;
        return AddressDraft.Of(there);
    }
}
