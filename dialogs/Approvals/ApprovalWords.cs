using System.Text.Json;
using EthicalBot.Cards;
using EthicalBot.Handoff.Approvals;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Dialogs.Approvals;

/// <summary>Puts into words what a request is about.</summary>
public sealed class ApprovalWords(Wording wording)
{
    /// <summary>The word of the product for a kind of change.</summary>
    public static string KindOf(WriteKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    /// <summary>What is asked for: the change, the things and the amount.</summary>
    public string What(string kind, ApprovalContent content, string language)
    {
        var key = $"Approvals.What.{kind}";
        var what = content.Order is { } number ? wording.Get(key, language, ("number", number)) : wording.Get(key, language);
        if (content.Items.Count > 0)
            what += $" ({string.Join(", ", content.Items)})";
        return content is { Amount: { } amount, Currency: { } currency } ? $"{what}, {Amount(amount, currency, language)}" : what;
    }

    /// <summary>An amount as the customer's language writes it.</summary>
    public string Amount(decimal amount, string currency, string language) => AmountText.Of(amount, currency, wording.CultureOf(language));

    /// <summary>What money moves, by what the shop said.</summary>
    public string Money(IReadOnlyList<Settlement> settlements, string language) =>
        settlements.Count == 0
            ? wording.Get("Approvals.NoMoney", language)
            : string.Join(' ', settlements.Select(one => one switch
            {
                { Amount.Amount: > 0 } => wording.Get("Approvals.IsPaid", language, ("amount", Amount(one.Amount.Amount, one.Amount.Currency, language))),
                { WorkingDays: 0 } => wording.Get("Approvals.GoesBackNow", language, ("amount", Amount(-one.Amount.Amount, one.Amount.Currency, language))),
                _ => wording.Get("Approvals.GoesBack", language, ("amount", Amount(-one.Amount.Amount, one.Amount.Currency, language)), ("count", one.WorkingDays)),
            }));
}
