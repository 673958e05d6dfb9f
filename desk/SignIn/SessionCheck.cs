using System.Security.Claims;
using EthicalBot.Handoff.Agents;

namespace EthicalBot.Desk.SignIn;

/// <summary>Whether a session still counts: its agent is not disabled, and nothing has ended their sessions since.</summary>
/// <remarks>Asked at every request, which costs one read by key. What stays open longer than a request (the hub) has to ask again by itself.</remarks>
public sealed class SessionCheck(IAgents agents)
{
    /// <summary>Compares the session with the account as it is now.</summary>
    public async Task<bool> StillCountsAsync(ClaimsPrincipal user, CancellationToken cancellationToken) =>
        user.FindAgent() is { } agent && await agents.FindAsync(agent.Id, cancellationToken) is { Agent.Disabled: false } account && account.Stamp == user.StampOf();
}
