using EthicalBot.Desk.SignIn;
using EthicalBot.Dialogs;
using EthicalBot.Handoff.Agents;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace EthicalBot.Desk.People;

/// <summary>/desk/api/join: a link becomes an agent.</summary>
internal sealed class JoinEndpoints(Invitations invitations, AgentPasswords passwords, Sessions sessions, CompanyOptions company)
{
    public void Map(RouteGroupBuilder group)
    {
        var join = group.MapGroup("/join").AllowAnonymous().RequireRateLimiting(DeskRates.SignIn);
        join.MapPost("/check", CheckAsync);
        join.MapPost("", JoinAsync);
    }

    private async Task<IResult> CheckAsync(JoinRequest body, CancellationToken cancellationToken) =>
        await invitations.FindAsync(body.Token, cancellationToken) is { } invitation
            ? Results.Json(new { role = invitation.Role.ToWord(), expiresAt = invitation.ExpiresAt })
            : DeskError.LinkSpent();

    private async Task<IResult> JoinAsync(HttpContext context, JoinRequest body, CancellationToken cancellationToken)
    {
        // Before all else: without a link nobody makes the hasher work or learns which names are taken.
        if (await invitations.FindAsync(body.Token, cancellationToken) is null)
            return DeskError.LinkSpent();
        if (AgentName.Read(body.Name) is not { } name)
            return DeskError.Bad("BadName", "A sign-in name has 2 to 40 letters, digits or . - _ @");
        // A person who is shown under the assistant's name would be taken for the AI, and the AI for a person.
        if (AgentName.ReadDisplayName(body.DisplayName) is not { } displayName || AgentName.Key(displayName) == AgentName.Key(company.Assistant))
            return DeskError.Bad("BadDisplayName", "A name for customers has a letter, at most 40 characters, and is not the assistant's.");
        if (!AgentPasswords.IsStrong(body.Password) || body.Password is not { } password)
            return DeskError.Bad("WeakPassword", $"A password has {AgentPasswords.Shortest} to {AgentPasswords.Longest} characters.");

        return await invitations.JoinAsync(body.Token, new(name, displayName, passwords.Hash(password)), cancellationToken) switch
        {
            JoinOutcome.Joined joined => await sessions.OpenAsync(context, joined.Account, cancellationToken),
            JoinOutcome.NameTaken => DeskError.Bad("NameTaken", "Someone else has this sign-in name."),
            _ => DeskError.LinkSpent(),
        };
    }
}
