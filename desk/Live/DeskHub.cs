using EthicalBot.Desk.SignIn;
using EthicalBot.Handoff.Presence;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace EthicalBot.Desk.Live;

/// <summary>The line to the desk's pages. It carries ids only; being connected is being present.</summary>
[Authorize(DeskPolicies.Agent)]
internal sealed class DeskHub(DeskConnections connections, IAgentPresence presence) : Hub
{
    /// <inheritdoc/>
    public override async Task OnConnectedAsync()
    {
        connections.Add(Context);
        await presence.SeenAsync([Context.User!.Agent().Id], Context.ConnectionAborted); // the policy stands before
        // This page too: it was connected, and asked who is available, before it was seen.
        await Clients.All.SendAsync(DeskNews.Changed, "");
    }

    /// <inheritdoc/>
    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        // Whoever has the desk open twice is still there.
        if (connections.Remove(Context) is not { } gone)
            return;
        await presence.LeftAsync(gone, CancellationToken.None);
        await Clients.All.SendAsync(DeskNews.Changed, "");
        // A page that is loaded anew may be back before the old one has left.
        if (connections.Agents.Contains(gone))
            await presence.SeenAsync([gone], CancellationToken.None);
    }
}
