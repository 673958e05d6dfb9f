using System.Text.Json;
using EthicalBot.Desk.SignIn;
using EthicalBot.Handoff.Agents;
using EthicalBot.Handoff.Approvals;

namespace EthicalBot.Desk.Approvals;

/// <summary>Requests as agents see them.</summary>
internal sealed class ApprovalViews(IApprovals approvals, IAgents agents, TimeProvider time)
{
    // What was decided stays in sight for a while: whoever decided sees what became of it.
    private static readonly TimeSpan InSight = TimeSpan.FromDays(7);

    /// <summary>What has to be decided, what must be answered first before the rest, and what was decided lately.</summary>
    public async Task<IReadOnlyList<ApprovalRow>> ListAsync(SignedInAgent agent, CancellationToken cancellationToken)
    {
        var rows = new List<ApprovalRow>();
        foreach (var approval in await approvals.ListAsync(time.GetUtcNow() - InSight, cancellationToken))
            rows.Add(await RowAsync(approval, agent, cancellationToken));
        return rows;
    }

    /// <summary>One of them.</summary>
    public async Task<ApprovalView> ViewAsync(Approval approval, SignedInAgent agent, CancellationToken cancellationToken)
    {
        var (content, decision) = (approval.Content, approval.Decision);
        return new(
            await RowAsync(approval, agent, cancellationToken), content.Hash, content.Order, content.Items, [.. content.For.Select(View)], [.. content.Against.Select(View)], content.Sources,
            decision is null ? null : new(decision.Name, decision.At, decision.Reason, decision.Words, decision.CorrectedAmount), approval.RecordId);
    }

    private static PointView View(ApprovalPoint point) => new(point.Rule, point.Values);

    private async Task<ApprovalRow> RowAsync(Approval approval, SignedInAgent agent, CancellationToken cancellationToken)
    {
        var first = approval is { NeedsTwo: true, FirstBy: { } id } ? (await agents.FindAsync(id, cancellationToken))?.Agent.DisplayName ?? "?" : null;
        return new(
            approval.Id, approval.Reference, approval.Kind, JsonNamingPolicy.CamelCase.ConvertName(approval.State.ToString()), approval.Language, approval.Content.Amount, approval.Content.Currency,
            approval.AskedAt, approval.AnswerBy, approval.IsOpen, approval.IsStatutory, approval.NeedsTwo, approval.RefusedBy is not null, first, May(approval, agent, accepts: true), May(approval, agent, accepts: false));
    }

    private static bool May(Approval approval, SignedInAgent agent, bool accepts) => ApprovalRules.Decide(approval, agent.Id, accepts, approval.Content.Hash) is ApprovalMove.To;
}
