using EthicalBot.Desk.SignIn;
using EthicalBot.Handoff;
using EthicalBot.Handoff.Approvals;
using EthicalBot.Privacy.Audit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace EthicalBot.Desk.Approvals;

/// <summary>/desk/api/approvals: what waits for a person's decision.</summary>
internal sealed class ApprovalEndpoints(IApprovals approvals, ApprovalViews views, ApprovalActs acts, IAuditLog audit, TimeProvider time)
{
    private const int LongestWords = 1000;
    private const int LongestId = 64;

    public void Map(RouteGroupBuilder group)
    {
        var list = group.MapGroup("/approvals");
        list.MapGet("", async (HttpContext context, CancellationToken cancellationToken) => Results.Json(new { approvals = await views.ListAsync(context.User.Agent(), cancellationToken) }));
        list.MapGet("/{approval}", ReadAsync);
        list.MapPost("/{approval}/accept", AcceptAsync);
        list.MapPost("/{approval}/refuse", RefuseAsync);
    }

    private async Task<IResult> ReadAsync(HttpContext context, string approval, CancellationToken cancellationToken)
    {
        if (await approvals.FindAsync(approval, cancellationToken) is not { } found)
            return NoSuchApproval();
        var agent = context.User.Agent();
        await audit.WriteAsync([new(time.GetUtcNow(), AuditActor.Of(agent.Actor), "approval.read"u8, AuditId.Of(found.Subject), AuditId.Of(found.Reference))], cancellationToken);
        return Results.Json(await views.ViewAsync(found, agent, cancellationToken));
    }

    private async Task<IResult> AcceptAsync(HttpContext context, string approval, AcceptRequest body, CancellationToken cancellationToken)
    {
        if (Fault(body.Id, body.Hash, body.Words) is { } fault)
            return fault;
        if (body.Amount is not null && await approvals.FindAsync(approval, cancellationToken) is not { IsStatutory: true, Content.Amount: not null })
            return DeskError.Bad("BadAmount", "Only an amount that the customer has a right to is corrected; refuse the rest, with a reason.");
        if (body.Amount is <= 0 or > 1_000_000 || (body.Amount is { } amount && decimal.Round(amount, 2) != amount))
            return DeskError.Bad("BadAmount", "An amount is above zero and has two decimals.");
        var agent = context.User.Agent();
        return await AnswerAsync(context, approval, await acts.AcceptAsync(approval, agent, body.Id!, body.Hash!, body.Amount, Trimmed(body.Words), cancellationToken), cancellationToken); // looked at above
    }

    private async Task<IResult> RefuseAsync(HttpContext context, string approval, RefuseRequest body, CancellationToken cancellationToken)
    {
        if (Fault(body.Id, body.Hash, body.Words) is { } fault)
            return fault;
        if (body.Reason is not { } reason || !RefusalReasons.All.Contains(reason))
            return DeskError.Bad("BadReason", $"A reason is one of {string.Join(", ", RefusalReasons.All)}.");
        if (reason == RefusalReasons.Other && Trimmed(body.Words) is null)
            return DeskError.Bad("NoText", "Say in your own words why.");
        var agent = context.User.Agent();
        return await AnswerAsync(context, approval, await acts.RefuseAsync(approval, agent, body.Id!, body.Hash!, reason, Trimmed(body.Words), cancellationToken), cancellationToken); // looked at above
    }

    private async Task<IResult> AnswerAsync(HttpContext context, string approval, ApprovalActOutcome outcome, CancellationToken cancellationToken) => outcome switch
    {
        ApprovalActOutcome.Done => await ReadAsync(context, approval, cancellationToken),
        ApprovalActOutcome.Refused { Why: ApprovalMove.NeedsAnother } => DeskError.Conflict("SecondMustBeAnother", "Two different people must accept this, and you were the first."),
        ApprovalActOutcome.Refused { Why: ApprovalMove.OwnRefusal } => DeskError.Conflict("OwnRefusal", "The customer contests your decision: somebody else decides."),
        ApprovalActOutcome.Refused { Why: ApprovalMove.NotToRefuse } => DeskError.Conflict("NotToRefuse", "The customer has a right to this: confirm it, or correct the amount."),
        ApprovalActOutcome.Refused { Why: ApprovalMove.Changed } => DeskError.Conflict("ChangedSince", "This is not what was shown: look at it again."),
        ApprovalActOutcome.Refused => DeskError.Conflict("DecidedAlready", "Somebody has decided already."),
        _ => NoSuchApproval(),
    };

    private static string? Trimmed(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();

    private static IResult? Fault(string? id, string? hash, string? words) =>
        id is not { Length: > 0 and <= LongestId } ? DeskError.Bad("BadId", $"An id has 1 to {LongestId} characters.")
        : hash is not { Length: 64 } ? DeskError.Bad("BadHash", "Send the hash of what was shown.")
        : words is { Length: > LongestWords } ? DeskError.Bad("WordsTooLong", $"Write at most {LongestWords} characters.")
        : null;

    private static IResult NoSuchApproval() => DeskError.NotFound("NoSuchApproval", "There is no such request.");
}
