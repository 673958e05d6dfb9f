using System.Security.Claims;
using EthicalBot.Handoff.Agents;

namespace EthicalBot.Desk.SignIn;

/// <summary>An agent as the framework carries them through a request.</summary>
public static class AgentPrincipal
{
    private const string DisplayName = "display-name";
    private const string Stamp = "stamp";

    /// <summary>Who is calling. Only where a policy of <see cref="DeskPolicies"/> stands before: without a sign-in it is a bug.</summary>
    public static SignedInAgent Agent(this ClaimsPrincipal user) =>
        user.FindAgent() ?? throw new InvalidOperationException("Nobody is signed in here; this address lacks a policy of DeskPolicies.");

    /// <summary>Who is calling; null when nobody is signed in.</summary>
    public static SignedInAgent? FindAgent(this ClaimsPrincipal user) =>
        user.FindFirstValue(ClaimTypes.NameIdentifier) is { } id && user.FindFirstValue(ClaimTypes.Name) is { } name
        && user.FindFirstValue(DisplayName) is { } displayName && AgentRoles.Read(user.FindFirstValue(ClaimTypes.Role)) is { } role
            ? new(id, name, displayName, role)
            : null;

    internal static ClaimsPrincipal Of(AgentAccount account) => new(new ClaimsIdentity(
        [
            new(ClaimTypes.NameIdentifier, account.Agent.Id), new(ClaimTypes.Name, account.Agent.Name), new(DisplayName, account.Agent.DisplayName),
            new(ClaimTypes.Role, account.Agent.Role.ToWord()), new(Stamp, account.Stamp),
        ],
        DeskScheme.Name));

    internal static string? StampOf(this ClaimsPrincipal user) => user.FindFirstValue(Stamp);
}
