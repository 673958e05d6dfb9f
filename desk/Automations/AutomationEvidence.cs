using EthicalBot.Dialogs.Risk;
using EthicalBot.Handoff.Automations;

namespace EthicalBot.Desk.Automations;

/// <summary>What is known of an automation in the stage that it has now.</summary>
/// <param name="Given">What the store has; version 0 when nobody ever gave it a stage.</param>
/// <param name="Stage">The stage now: never above what the settings allow.</param>
/// <param name="Decisions">The latest decisions of this stage, since it began.</param>
internal sealed record AutomationEvidence(Automation Automation, AutomationState Given, AutomationStage Stage, AutomationStage Highest, IReadOnlyList<AutomationDecided> Decisions)
{
    /// <summary>How many of them people have compared with what they did.</summary>
    public int Compared { get; } = Decisions.Count(decision => decision.Result.IsCompared());

    /// <summary>How many of those were right.</summary>
    public int Right { get; } = Decisions.Count(decision => decision.Result == AutomationResult.Agreed);

    /// <summary>Whether the stream has become bad.</summary>
    public bool IsBad => DemotionRule.IsBad(Decisions.Select(decision => decision.Result.IsGood()), Automation.Rule.Bar);

    /// <summary>Whether there is a stage above that the settings allow.</summary>
    public bool HasNext => Stage < Highest;

    /// <summary>Whether people have compared enough, and enough of it was right.</summary>
    public bool IsProven => PromotionRule.Allows(Right, Compared, Automation.Rule.Bar);
}
