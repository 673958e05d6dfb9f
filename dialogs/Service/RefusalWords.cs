using EthicalBot.Dialogs.Service.Addresses;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Orders.Policy;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Dialogs.Service;

/// <summary>Says in plain words why the shop does not allow something, with the rule's own figures and what can be done instead.</summary>
public sealed class RefusalWords(ShopWords words, ShopPolicy policy, SlotVocabulary vocabulary)
{
    /// <summary>Reasons after which a person decides or finds out.</summary>
    public static bool IsForPerson(RefusedReason reason) =>
        reason is RefusedReason.NeedsApproval or RefusedReason.DateUnknown or RefusedReason.NotOffered or RefusedReason.UnknownCustomer or RefusedReason.KeyNotUsable;

    /// <summary>The sentence.</summary>
    public string Say(RefusedReason reason, WriteKind kind, ServiceFacts facts, string language)
    {
        var rule = policy.Rules.GetValueOrDefault(kind);
        var why = reason switch
        {
            RefusedReason.WrongState => words.Text($"Service.Refused.WrongState.{GroupOf(kind)}", language,
                ("state", facts.Order is { } order ? words.Text($"Cards.OrderState.{order.Order.State}", language) : "")),
            RefusedReason.TooLate when rule?.Window is { } window => words.Text($"Service.Refused.TooLate.{window.From}", language, ("count", window.Days)),
            RefusedReason.TooLate => words.Text("Service.Refused.TooLate", language),
            RefusedReason.NeedsApproval when rule?.ApprovalAbove is { } most => words.Text("Service.Refused.NeedsApproval.Above", language, ("amount", words.Of(most, language))),
            RefusedReason.AddressNotUsable when policy.Countries is { Count: > 0 } countries => words.Text("Service.Refused.AddressNotUsable.Countries", language, ("countries", string.Join(", ", countries.Select(new CountryNames(vocabulary.Of(language)).NameOf)))),
            _ => words.Text($"Service.Refused.{reason}", language),
        };
        return why.Trim();
    }

    private static string GroupOf(WriteKind kind) => kind switch
    {
        WriteKind.Cancel => "Cancel",
        WriteKind.Exchange or WriteKind.Return or WriteKind.Withdraw => "Back",
        WriteKind.SendInvoice => "Invoice",
        _ => "Change",
    };
}
