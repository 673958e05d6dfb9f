using EthicalBot.Desk.SignIn;
using EthicalBot.Handoff.Agents;
using EthicalBot.Privacy.Audit;
using EthicalBot.Privacy.Oversight;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace EthicalBot.Desk.Privacy;

/// <summary>/desk/api/privacy/reveals: who had covered data shown, when, which class, for which reason; never the data.</summary>
internal sealed class RevealEndpoints(IReveals reveals, IAgents agents, OfficerLog log)
{
    public void Map(RouteGroupBuilder group) => group.MapGet("/reveals", ReadAsync);

    private async Task<IResult> ReadAsync(HttpContext context, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken)
    {
        if (until <= from)
            return DeskError.Bad("BadWindow", "A window ends after it begins.");
        await log.WriteAsync(context.User.Agent(), "privacy.reveals"u8, cancellationToken, AuditFact.Of("from"u8, from), AuditFact.Of("until"u8, until));
        var read = await reveals.ReadAsync(from, until, cancellationToken);
        var names = await OfficerNames.ReadAsync(agents, cancellationToken);
        return Results.Json(new
        {
            reveals = read.Select(reveal => new { reveal.At, agent = names.Of(reveal.Actor), reveal.Case, reveal.Class, reveal.Reason }),
            agents = read.GroupBy(reveal => reveal.Actor).Select(one => new { agent = names.Of(one.Key), count = one.Count(), cases = one.Select(reveal => reveal.Case).Distinct().Count() })
                .OrderByDescending(one => one.count),
        });
    }
}
