using System.Collections.Frozen;
using System.Text.Json;
using EthicalBot.Conversation.Identity;
using EthicalBot.Dialogs.Catalogue;
using EthicalBot.Orders.Writes;
using EthicalBot.Understanding;

namespace EthicalBot.Dialogs.Risk;

/// <summary>All that the bot does, by how much hangs on it: the one place in which dialogs, the router and the trust page look.</summary>
/// <remarks>The company's limits (amounts, windows, tries) are settings and policy, not here: the registry is public.</remarks>
public static class RiskRegistry
{
    /// <summary>What a customer may want, in the order in which it is told. An intent that leads to writes takes its stage from them.</summary>
    public static IReadOnlyList<Automation> ForIntents { get; } = [.. IntentCatalogue.All.Select(intent => intent.Risk)];

    /// <summary>What the bot changes at the shop.</summary>
    public static IReadOnlyList<Automation> ForWrites { get; } =
    [
        Write(WriteKind.SendInvoice, RiskTier.Read, readsBack: false),
        Write(WriteKind.ChangeAddress, RiskTier.Change),
        Write(WriteKind.ChangeDefaultAddress, RiskTier.Change),
        Write(WriteKind.ChangeItems, RiskTier.Change, ApprovalNeed.AboveAmount),
        Write(WriteKind.ChangePayment, RiskTier.Change, ApprovalNeed.AboveAmount),
        Write(WriteKind.Exchange, RiskTier.Change, ApprovalNeed.AboveAmount),
        Write(WriteKind.Cancel, RiskTier.Consequence, ApprovalNeed.AboveAmount),
        Write(WriteKind.Return, RiskTier.Consequence, ApprovalNeed.AboveAmount),
        Write(WriteKind.Withdraw, RiskTier.Statutory, ApprovalNeed.AmountOnly),
    ];

    /// <summary>Both.</summary>
    public static IReadOnlyList<Automation> All { get; } = [.. ForIntents, .. ForWrites];

    private static readonly FrozenDictionary<string, Automation> s_byName = All.ToFrozenDictionary(automation => automation.Name, StringComparer.Ordinal);

    /// <summary>Those that have stages of their own, and so a setting and a line at the desk.</summary>
    public static IReadOnlyList<Automation> Staged { get; } = [.. All.Where(automation => automation.IsStaged)];

    /// <summary>How sure the bot must be of an intent, for what reads the messages.</summary>
    public static IntentBars Bars { get; } = new(TierRule.InDoubt, ForIntents.ToFrozenDictionary(intent => intent.Name, intent => intent.Rule.Acceptance, StringComparer.Ordinal));

    /// <summary>The entry of a name; null when there is none.</summary>
    public static Automation? Find(string name) => s_byName.GetValueOrDefault(name);

    /// <summary>The entry of an intent.</summary>
    /// <exception cref="InvalidOperationException">It has none.</exception>
    public static Automation OfIntent(string intent) =>
        Find(intent) ?? throw new InvalidOperationException($"The intent '{intent}' has no line in {nameof(RiskRegistry)}: nobody has said how much hangs on it.");

    /// <summary>The entry of a write.</summary>
    /// <exception cref="InvalidOperationException">It has none.</exception>
    public static Automation Of(WriteKind kind) =>
        Find(NameOf(kind)) ?? throw new InvalidOperationException($"The write {kind} has no line in {nameof(RiskRegistry)}: nobody has said how much hangs on it.");

    /// <summary>The name of a write.</summary>
    public static string NameOf(WriteKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    private static Automation Write(WriteKind kind, RiskTier tier, ApprovalNeed approval = ApprovalNeed.None, bool readsBack = true) =>
        new(NameOf(kind), tier, IdentityLevel.Code, readsBack, ChecksPolicy: true, approval) { Changes = true };
}
