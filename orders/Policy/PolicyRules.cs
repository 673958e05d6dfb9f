using EthicalBot.Orders.Writes;

namespace EthicalBot.Orders.Policy;

/// <summary>Finds limits in a policy that nothing would look at: who wrote them believes that they hold.</summary>
internal static class PolicyRules
{
    private static readonly WriteKind[] WithReason = [WriteKind.Cancel, WriteKind.Return];
    private static readonly WriteKind[] WithMeans = [WriteKind.ChangeItems, WriteKind.ChangePayment, WriteKind.Exchange, WriteKind.Return];
    private static readonly WriteKind[] WithLines = [WriteKind.ChangeItems, WriteKind.Cancel, WriteKind.Withdraw, WriteKind.Return, WriteKind.Exchange];
    private static readonly WriteKind[] WithMoney = [WriteKind.ChangePayment, .. WithLines];
    private static readonly WriteKind[] OfOrders = [WriteKind.ChangeAddress, WriteKind.SendInvoice, .. WithMoney];

    /// <summary>The first problem; nothing when all is in order.</summary>
    public static string? Problem(ShopPolicy policy)
    {
        if (policy.Name.Length == 0) return "\"name\" is empty";
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(policy.TimeZone, out _)) return "\"timeZone\" is none, such as Europe/Paris";
        foreach (var (kind, rule) in policy.Rules)
        {
            if (Problem(kind, rule) is { } problem) return $"\"rules.{char.ToLowerInvariant(kind.ToString()[0])}{kind.ToString()[1..]}.{problem}";
        }

        if (policy.RefundWorkingDays.Values.Any(days => days < 0)) return "\"refundWorkingDays\" has fewer than 0 days";
        if (policy.RefundWorkingDays.Count == 0 && policy.Rules.Keys.Any(WithMoney.Contains))
            return "\"refundWorkingDays\" is empty, and money may go back; say how long that takes at most, such as { \"card\": 8 }";
        return OfNames(policy);
    }

    private static string? OfNames(ShopPolicy policy)
    {
        var listed = policy.Rules.Values.SelectMany(rule => rule.Reasons ?? []).ToHashSet(StringComparer.Ordinal);
        foreach (var (reason, words) in policy.ReasonNames ?? new Dictionary<string, IReadOnlyDictionary<string, string>>())
        {
            if (!listed.Contains(reason)) return $"\"reasonNames.{reason}\" names a reason that no rule lists";
            if (words.Count == 0 || words.Values.Any(string.IsNullOrWhiteSpace)) return $"\"reasonNames.{reason}\" has no words";
        }

        return null;
    }

    private static string? Problem(WriteKind kind, WriteRule rule) => rule switch
    {
        { Window.Days: < 0 } => "window\" has fewer than 0 days",
        { ApprovalAbove.IsWhole: false } => "approvalAbove\" has a currency that is not three capitals",
        { Reasons.Count: > 0 } when !WithReason.Contains(kind) => "reasons\" would not be asked: only cancel and return have a reason",
        { Means.Count: > 0 } when !WithMeans.Contains(kind) => "means\" would not hold: of this nobody chooses a means",
        { NotFor.Count: > 0 } when !WithLines.Contains(kind) => "notFor\" would not hold: this is not about products",
        { ApprovalAbove: not null } when !WithMoney.Contains(kind) => "approvalAbove\" would not hold: this moves no money",
        { Window: not null } or { OncePerOrder: true } or { NotAfter.Count: > 0 } when !OfOrders.Contains(kind) => "window\", \"oncePerOrder\" or \"notAfter\" would not hold: this is not about an order",
        _ => null,
    };
}
