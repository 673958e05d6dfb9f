using EthicalBot.Conversation.Identity;

namespace EthicalBot.Dialogs.Risk;

/// <summary>Something that the bot does: what it may do by itself, and what it takes.</summary>
/// <param name="Name">An intent, or a kind of write with a small first letter; a name of settings too.</param>
/// <param name="ReadsBack">Whether it is read back, and done only after a yes to exactly that.</param>
/// <param name="ChecksPolicy">Whether the shop's policy is asked first.</param>
public sealed record Automation(
    string Name, RiskTier Tier, IdentityLevel Identity = IdentityLevel.None, bool ReadsBack = false, bool ChecksPolicy = false, ApprovalNeed Approval = ApprovalNeed.None)
{
    /// <summary>Whether it has stages: what the law owes the customer, and what a person does anyway, has none.</summary>
    public bool IsStaged { get; init; } = Tier is not (RiskTier.Statutory or RiskTier.Person);

    /// <summary>Whether it is a write, or an intent that leads to writes.</summary>
    public bool Changes { get; init; }

    /// <summary>The key of the text that says what it is; null where it is not told, but the writes that it leads to are.</summary>
    public string? NameKey { get; init; } = $"Risk.Name.{Name}";

    /// <summary>What the tier asks of how sure the bot is.</summary>
    public TierRule Rule => TierRule.Of(Tier);

    /// <summary>The same, as an intent that leads to writes: each of these has the stage and is told, for until it everything can be prepared.</summary>
    public Automation LeadingToWrites() => this with { IsStaged = false, Changes = true, NameKey = null };
}
