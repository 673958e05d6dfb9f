using System.Collections.Concurrent;
using EthicalBot.Desk.SignIn;
using Microsoft.AspNetCore.SignalR;

namespace EthicalBot.Desk.Live;

/// <summary>The pages that are connected to this machine.</summary>
internal sealed class DeskConnections
{
    private readonly ConcurrentDictionary<string, HubCallerContext> _open = new();

    public IEnumerable<HubCallerContext> All => _open.Values;

    /// <summary>The agents behind the pages, each once.</summary>
    public IReadOnlyCollection<string> Agents => [.. _open.Values.Select(AgentOf).Distinct()];

    public void Add(HubCallerContext context) => _open[context.ConnectionId] = context;

    /// <summary>Forgets a page; returns the agent's id when it was their last one.</summary>
    public string? Remove(HubCallerContext context)
    {
        _open.TryRemove(context.ConnectionId, out _);
        var agent = AgentOf(context);
        return Agents.Contains(agent) ? null : agent;
    }

    private static string AgentOf(HubCallerContext context) => context.User!.Agent().Id; // the hub's policy stands before
}
