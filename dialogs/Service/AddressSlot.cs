using EthicalBot.Dialogs.Service.Addresses;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Writes;
using EthicalBot.Privacy;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Dialogs.Service;

/// <summary>Where the parcel shall go.</summary>
/// <param name="isNeeded">Whether an address is part of what is wanted at all.</param>
public sealed class AddressSlot(ShopWords words, SlotVocabulary vocabulary, Func<ServiceDraft, bool> isNeeded) : IServiceSlot
{
    /// <summary>By which it is remembered that it asked.</summary>
    internal const string Id = "address";

    // Where an address is not whole without its state.
    private const string WithState = "US";

    /// <inheritdoc/>
    public string Name => Id;

    /// <summary>The new address, once all of it is known; the name on it stays where none is told.</summary>
    public static CustomerAddress? Of(ServiceDraft draft, ServiceFacts facts)
    {
        var current = Current(draft, facts);
        return draft.Address is { } address ? address.Whole(current?.Recipient ?? facts.Customer.Name, AddressCountry.Of(address, Country(draft, facts)) ?? "") : null;
    }

    /// <inheritdoc/>
    public bool Read(SlotWording said, ServiceDraft draft, ServiceFacts facts)
    {
        var phrases = vocabulary.Of(said.Language);
        var text = facts.Order is { } order && !said.IsAnswer ? said.Text.Replace(order.Order.Number.Value, " ", StringComparison.OrdinalIgnoreCase) : said.Text;
        if (AddressReader.Read(text, phrases, draft.Address, said.IsAnswer, isNeeded(draft)) is { } read)
        {
            // Whoever tells where they live has not asked for a change.
            if (!isNeeded(draft) && facts.Order?.DeliverTo is { } there && Folding.Fold(there.Street) == Folding.Fold(read.Street ?? ""))
                return false;
            if (read.Recipient is { } recipient && Folding.Fold(recipient) == Folding.Fold(facts.Customer.Name))
                read.Recipient = null;
            // The street is told anew, the country rarely twice.
            read.Country ??= draft.Address?.Country;
            draft.Address = read;
            return true;
        }

        var heard = new SaidWords(text);
        if (draft.Address is not null && heard.HasAny(phrases["SameAddress"]))
            return true;
        if (facts.Customer.DefaultAddress is not { } home || draft.ForNextOrders || draft.AlsoForNext || !heard.HasAny(phrases["HomeAddress"]))
            return false;
        draft.Address = AddressDraft.Of(home);
        return true;
    }

    /// <inheritdoc/>
    public ServiceQuestion? Missing(ServiceDraft draft, ServiceFacts facts, string language) => draft.Address switch
    {
        null when !isNeeded(draft) => null,
        null => Ask("Service.Address.Ask", language),
        { Street: null } => Ask("Service.Address.AskStreet", language),
        { Postcode: null, Town: not null } => Ask("Service.Address.AskPostcodeAlone", language),
        { Postcode: null } => Ask("Service.Address.AskPostcode", language),
        { Town: null } => Ask("Service.Address.AskTown", language),
        { IsOnFile: true } => null,
        var address => AddressCountry.Of(address, Country(draft, facts)) switch
        {
            null => Ask("Service.Address.AskCountry", language),
            // Nothing more is asked of an address to which the shop will not send.
            WithState when address.Region is null && (facts.Policy.Policy.Countries is not { Count: > 0 } countries || countries.Contains(WithState)) => Ask("Service.Address.AskState", language),
            _ => null,
        },
    };

    /// <inheritdoc/>
    public bool Reopen(RefusedReason reason, ServiceDraft draft)
    {
        if (reason != RefusedReason.AddressNotUsable)
            return false;
        draft.Address = null;
        return true;
    }

    private static CustomerAddress? Current(ServiceDraft draft, ServiceFacts facts) => draft.ForNextOrders ? facts.Customer.DefaultAddress : facts.Order?.DeliverTo;

    private static string Country(ServiceDraft draft, ServiceFacts facts) => Current(draft, facts)?.Country ?? facts.Customer.DefaultAddress?.Country ?? "";

    private ServiceQuestion Ask(string key, string language) => new(words.Text(key, language), [], DataClass.Address);
}
