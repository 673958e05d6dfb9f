using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Turns;
using EthicalBot.Desk.Live;
using EthicalBot.Desk.SignIn;
using EthicalBot.Handoff.Approvals;
using EthicalBot.Privacy.Audit;
using Microsoft.AspNetCore.SignalR;

namespace EthicalBot.Desk.Approvals;

/// <summary>What agents decide. Each decision is one transaction on the request as it was read; the bot is told, and does and says what follows.</summary>
internal sealed class ApprovalActs(IApprovals approvals, ApprovalPlace place, IPersonRecorder recorder, IHubContext<DeskHub> hub, TimeProvider time)
{
    private const int MostTries = 5;

    /// <summary>Accepts it; where two must, the first of them, or the second.</summary>
    public Task<ApprovalActOutcome> AcceptAsync(string id, SignedInAgent agent, string act, string hash, decimal? amount, string? words, CancellationToken cancellationToken) =>
        DecideAsync(id, agent, act, accepts: true, new(agent.DisplayName, hash, default, Words: words, CorrectedAmount: amount), cancellationToken);

    /// <summary>Refuses it for a reason that the customer is told.</summary>
    public Task<ApprovalActOutcome> RefuseAsync(string id, SignedInAgent agent, string act, string hash, string reason, string? words, CancellationToken cancellationToken) =>
        DecideAsync(id, agent, act, accepts: false, new(agent.DisplayName, hash, default, reason, words), cancellationToken);

    private async Task<ApprovalActOutcome> DecideAsync(string id, SignedInAgent agent, string act, bool accepts, ApprovalDecision decision, CancellationToken cancellationToken)
    {
        // Sent again because the answer was lost: done is done, whatever has followed.
        var actId = $"approval/{id}/{agent.Id}/{act}";
        if (await recorder.WasDoneAsync(actId, cancellationToken))
            return new ApprovalActOutcome.Done();

        for (var tries = 0; tries < MostTries; tries++)
        {
            if (await approvals.FindAsync(id, cancellationToken) is not { } approval)
                return new ApprovalActOutcome.NoSuchApproval();
            if (ApprovalRules.Decide(approval, agent.Id, accepts, decision.Hash) is not ApprovalMove.To to)
                return new ApprovalActOutcome.Refused(ApprovalRules.Decide(approval, agent.Id, accepts, decision.Hash));
            // Two must accept the same: whoever names another amount is the first to accept that one.
            var differs = approval.FirstBy is not null && accepts && to.State == ApprovalState.Accepted && decision.CorrectedAmount != approval.Decision?.CorrectedAmount;
            var state = differs ? ApprovalState.AcceptedOnce : to.State;
            var conversation = await place.FindAsync(approval, cancellationToken);
            var at = time.GetUtcNow();
            ITurnChange[] changes =
            [
                new ApprovalDecided(id, approval.Version, state, agent.Id, decision with { At = at }),
                new AuditChange(new(at, AuditActor.Of(agent.Actor), accepts ? "approval.accept"u8 : "approval.refuse"u8, AuditId.Of(approval.Subject), AuditId.Of(approval.Reference),
                    AuditFact.Of("state"u8, state), AuditFact.Of("hash"u8, AuditId.Of(decision.Hash)), AuditFact.Of("corrected"u8, decision.CorrectedAmount is not null))),
            ];
            if (await recorder.RecordAsync(new(actId, conversation, FloorTo: null, changes), cancellationToken) == ActOutcome.Overtaken)
                continue; // What is so now decides, not what was.
            await TellAsync(id, cancellationToken);
            return new ApprovalActOutcome.Done();
        }

        throw new InvalidOperationException($"The approval {id} changed {MostTries} times during one decision.");
    }

    // The watch finds what is not told here.
    private async Task TellAsync(string id, CancellationToken cancellationToken)
    {
        if (await approvals.FindAsync(id, cancellationToken) is { Pending: true } decided)
            await place.TellAsync(ApprovalEvent.Decided, decided, cancellationToken);
        await hub.Clients.All.SendAsync(DeskNews.Changed, "", cancellationToken);
    }
}
