using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Orders.Policy;

/// <summary>What a shop allows, as data: a rule for each write that it offers, and nothing for what it does not.</summary>
/// <remarks>Without countries it sends anywhere. The working days are how long a refund takes at most, by means; the names are of the shop's own reasons, by language.</remarks>
public sealed record ShopPolicy(
    string Name,
    string TimeZone,
    IReadOnlyDictionary<WriteKind, WriteRule> Rules,
    IReadOnlyDictionary<PaymentKind, int> RefundWorkingDays,
    IReadOnlyList<string>? Countries = null,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>? ReasonNames = null)
{
    /// <summary>The reasons from which a customer chooses for a write; empty when it needs none.</summary>
    public IReadOnlyList<string> ReasonsFor(WriteKind kind) => Rules.TryGetValue(kind, out var rule) ? rule.Reasons ?? [] : [];
}
