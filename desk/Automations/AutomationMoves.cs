using EthicalBot.Dialogs.Risk;
using EthicalBot.Handoff.Automations;
using EthicalBot.Privacy.Audit;

namespace EthicalBot.Desk.Automations;

/// <summary>Gives automations their stages: up by a signer and on evidence, down by a signer or by a stream that has become bad. Each move is a line of the audit log.</summary>
public sealed class AutomationMoves(IAutomations store, AutomationStages stages, TimeProvider time)
{
    private static readonly IReadOnlyList<string> s_names = [.. RiskRegistry.Staged.Select(automation => automation.Name)];

    /// <summary>Lowers by one stage whatever has become bad; the names of what was lowered.</summary>
    public async Task<IReadOnlyList<string>> LowerWhatIsBadAsync(CancellationToken cancellationToken)
    {
        var lowered = new List<string>();
        foreach (var automation in RiskRegistry.Staged)
        {
            var evidence = await EvidenceAsync(automation, cancellationToken);
            if (evidence is { Stage: > AutomationStage.Shadow, IsBad: true } && await MoveAsync(evidence, evidence.Stage - 1, AuditActor.Bot, "automation.demote"u8, cancellationToken))
                lowered.Add(automation.Name);
        }

        return lowered;
    }

    internal async Task<IReadOnlyList<AutomationEvidence>> ReadAsync(CancellationToken cancellationToken)
    {
        var all = new List<AutomationEvidence>();
        foreach (var automation in RiskRegistry.Staged)
            all.Add(await EvidenceAsync(automation, cancellationToken));
        return all;
    }

    internal async Task<AutomationMoveOutcome> PromoteAsync(string name, string signer, CancellationToken cancellationToken)
    {
        if (RiskRegistry.Find(name) is not { IsStaged: true } automation)
            return new AutomationMoveOutcome.NoSuchAutomation();
        var evidence = await EvidenceAsync(automation, cancellationToken);
        if (!evidence.HasNext)
            return new AutomationMoveOutcome.AtEnd();
        if (!evidence.IsProven)
            return new AutomationMoveOutcome.NotProven();
        return OutcomeOf(await MoveAsync(evidence, evidence.Stage + 1, AuditActor.Of(signer), "automation.promote"u8, cancellationToken));
    }

    internal async Task<AutomationMoveOutcome> DemoteAsync(string name, string signer, CancellationToken cancellationToken)
    {
        if (RiskRegistry.Find(name) is not { IsStaged: true } automation)
            return new AutomationMoveOutcome.NoSuchAutomation();
        var evidence = await EvidenceAsync(automation, cancellationToken);
        return evidence.Stage == AutomationStage.Shadow
            ? new AutomationMoveOutcome.AtEnd()
            : OutcomeOf(await MoveAsync(evidence, evidence.Stage - 1, AuditActor.Of(signer), "automation.demote"u8, cancellationToken));
    }

    private static AutomationMoveOutcome OutcomeOf(bool isDone) => isDone ? new AutomationMoveOutcome.Done() : new AutomationMoveOutcome.Overtaken();

    private async Task<AutomationEvidence> EvidenceAsync(Automation automation, CancellationToken cancellationToken)
    {
        var given = await store.FindAsync(automation.Name, cancellationToken);
        var stage = stages.Of(automation, given);
        var from = given ?? new(automation.Name, AutomationStages.Beginning, DateTimeOffset.UnixEpoch, Version: 0);
        var decisions = await store.DecisionsAsync(automation.Name, from.Since, DemotionRule.Most, cancellationToken);
        // What was proposed in an earlier stage and compared in this one is no decision of this one.
        return new(automation, from, stage, stages.HighestOf(automation), [.. decisions.Where(decision => decision.Stage == stage)]);
    }

    private Task<bool> MoveAsync(AutomationEvidence evidence, AutomationStage to, AuditActor actor, AuditWord action, CancellationToken cancellationToken) =>
        store.MoveAsync(evidence.Given, to, new AuditEntry(time.GetUtcNow(), actor, action, AuditId.None, AuditId.None,
        [
            AuditFact.OneOf("automation"u8, evidence.Automation.Name, s_names), AuditFact.Of("from"u8, evidence.Stage), AuditFact.Of("to"u8, to),
            AuditFact.Of("decisions"u8, evidence.Decisions.Count), AuditFact.Of("compared"u8, evidence.Compared), AuditFact.Of("right"u8, evidence.Right),
        ]), cancellationToken);
}
