using EthicalBot.Desk.SignIn;
using EthicalBot.Handoff.Agents;
using EthicalBot.Privacy.Audit;
using EthicalBot.Privacy.Redaction;
using EthicalBot.Privacy.Retention.Holds;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace EthicalBot.Desk.Privacy;

/// <summary>/desk/api/privacy/holds: placing, releasing and listing legal holds. The store writes each of them to the audit log.</summary>
internal sealed class HoldEndpoints(IHolds holds, IAgents agents, Redactor redactor, OfficerLog log)
{
    private const int LongestReason = 500;
    private const int LongestReference = 64;

    public void Map(RouteGroupBuilder group)
    {
        var list = group.MapGroup("/holds");
        list.MapGet("", ReadAsync);
        list.MapPost("", PlaceAsync);
        list.MapDelete("/{id}", ReleaseAsync);
    }

    private async Task<IResult> ReadAsync(HttpContext context, CancellationToken cancellationToken)
    {
        await log.WriteAsync(context.User.Agent(), "privacy.holds"u8, cancellationToken);
        return Results.Json(new { holds = await ListAsync(cancellationToken) });
    }

    private async Task<IResult> PlaceAsync(HttpContext context, HoldRequest body, CancellationToken cancellationToken)
    {
        if (body.Case?.Trim() is not { Length: > 0 and <= LongestReference } reference)
            return DeskError.NotFound("NothingKept", "Nothing is kept of a case with this reference.");
        if (body.Until is not { } until)
            return DeskError.Bad("BadDate", "A hold has a date on which it ends.");
        if (body.Reason is not { Length: <= LongestReason } reason)
            return DeskError.Bad("NoReason", $"A hold has a reason of at most {LongestReason} characters.");
        // An officer may name somebody in it; what is recognised is not kept.
        var outcome = await holds.PlaceAsync(new HoldTarget.Case(reference), redactor.Redact(reason.Trim()), until, AuditActor.Of(context.User.Agent().Actor), cancellationToken);
        return outcome switch
        {
            HoldOutcome.Placed => Results.Json(new { holds = await ListAsync(cancellationToken) }),
            HoldOutcome.NoReason => DeskError.Bad("NoReason", "A hold has a reason."),
            HoldOutcome.BadDate bad => DeskError.Bad("BadDate", $"A hold ends after now, and by {bad.Latest:u}."),
            _ => DeskError.NotFound("NothingKept", "Nothing is kept of a case with this reference."),
        };
    }

    private async Task<IResult> ReleaseAsync(HttpContext context, string id, CancellationToken cancellationToken) =>
        await holds.ReleaseAsync(id, AuditActor.Of(context.User.Agent().Actor), cancellationToken)
            ? Results.Json(new { holds = await ListAsync(cancellationToken) })
            : DeskError.NotFound("NoSuchHold", "No hold with this id stands.");

    private async Task<IReadOnlyList<object>> ListAsync(CancellationToken cancellationToken)
    {
        var names = await OfficerNames.ReadAsync(agents, cancellationToken);
        return
        [
            .. (await holds.ListAsync(cancellationToken)).Select(hold => new
            {
                hold.Id,
                @case = hold.Reference,
                person = hold.Subject,
                reason = hold.Reason?.Value,
                placedBy = names.Of(hold.PlacedBy),
                hold.PlacedAt,
                hold.Until,
                hold.EndedAt,
            }),
        ];
    }
}
