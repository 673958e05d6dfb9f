using EthicalBot.Dialogs.Risk;

namespace EthicalBot.Bot.Trust;

/// <summary>What anybody may know of an automation: words and keys of the registry, and no setting.</summary>
/// <param name="Tier">0 to 3, statutory or person.</param>
/// <param name="Bar">The share of decisions that must be right.</param>
internal sealed record PublicAutomation(
    string Name, string Words, string Tier, string TierWords, double Bar, string Identity, string IdentityWords, IReadOnlyList<string> Checks, IReadOnlyList<string> ChecksWords, string Approval, string ApprovalWords)
{
    /// <summary>All but the intents whose writes are told by themselves.</summary>
    public static IReadOnlyList<Automation> Shown { get; } = [.. RiskRegistry.All.Where(automation => automation.NameKey is not null)];

    /// <summary>An entry in words.</summary>
    public static PublicAutomation Of(Automation automation, TrustWords words)
    {
        IReadOnlyList<string> checks = [.. ChecksOf(automation)];
        return new(
            automation.Name,
            words.Shared(automation.NameKey!), // not null: else it is not shown
            automation.Tier <= RiskTier.Consequence ? $"{(int)automation.Tier}" : Key(automation.Tier),
            words.Shared($"Risk.Tier.{automation.Tier}"),
            automation.Rule.Bar,
            Key(automation.Identity),
            words.Shared($"Risk.Identity.{automation.Identity}"),
            [.. checks.Select(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName)],
            [.. checks.DefaultIfEmpty("None").Select(check => words.Shared($"Risk.Check.{check}"))],
            Key(automation.Approval),
            words.Shared($"Risk.Approval.{automation.Approval}"));
    }

    private static IEnumerable<string> ChecksOf(Automation automation)
    {
        if (automation.ReadsBack)
            yield return "ReadBack";
        if (automation.ChecksPolicy)
            yield return "Policy";
    }

    private static string Key<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
