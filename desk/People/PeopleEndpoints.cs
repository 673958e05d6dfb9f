using EthicalBot.Desk.SignIn;
using EthicalBot.Handoff.Agents;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace EthicalBot.Desk.People;

/// <summary>/desk/api/people: who works at the desk, for administrators.</summary>
internal sealed class PeopleEndpoints(IAgents agents, Invitations invitations)
{
    public void Map(RouteGroupBuilder group)
    {
        var people = group.MapGroup("/people").RequireAuthorization(DeskPolicies.Administrator);
        people.MapGet("", ReadAsync);
        people.MapPost("/invitations", InviteAsync);
        people.MapPatch("/{id}", ChangeAsync);
    }

    private async Task<IResult> ReadAsync(CancellationToken cancellationToken)
    {
        var everyone = await agents.ReadAllAsync(cancellationToken);
        return Results.Json(new { people = everyone.Select(agent => new { agent.Id, agent.Name, agent.DisplayName, role = agent.Role.ToWord(), agent.Disabled, agent.LastSignInAt }) });
    }

    private async Task<IResult> InviteAsync(HttpContext context, InvitationRequest body, CancellationToken cancellationToken)
    {
        if (AgentRoles.Read(body.Role) is not { } role)
            return BadRole();
        var issued = await invitations.IssueAsync(role, context.User.Agent().Actor, cancellationToken);
        return Results.Json(new { issued.Token, role = issued.Role.ToWord(), issued.ExpiresAt });
    }

    private async Task<IResult> ChangeAsync(HttpContext context, string id, PersonChangeRequest body, CancellationToken cancellationToken)
    {
        var role = AgentRoles.Read(body.Role);
        if (body.Role is not null && role is null)
            return BadRole();
        return await agents.ChangeAsync(new(id, role, body.Disabled, context.User.Agent().Actor), cancellationToken) switch
        {
            AgentChangeOutcome.Done => Results.NoContent(),
            AgentChangeOutcome.LastAdministrator => DeskError.Conflict("LastAdministrator", "Nobody could administer the desk afterwards."),
            _ => DeskError.NotFound("NoSuchPerson", "There is nobody with this id."),
        };
    }

    private static IResult BadRole() => DeskError.Bad("BadRole", $"A role is one of {string.Join(", ", AgentRoles.Words)}.");
}
