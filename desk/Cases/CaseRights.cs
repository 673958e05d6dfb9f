using EthicalBot.Desk.SignIn;
using EthicalBot.Handoff.Agents;
using EthicalBot.Handoff.Cases;
using EthicalBot.Handoff.Presence;

namespace EthicalBot.Desk.Cases;

/// <summary>Who may do what with a case.</summary>
internal sealed class CaseRights(IAgentPresence presence)
{
    /// <summary>Whether the agent has taken it.</summary>
    public static bool IsMine(OpenCase open, SignedInAgent agent) => open.Agent == agent.Id;

    /// <summary>Whether the agent holds it or may take it: nobody has it, who has it is gone, or a supervisor steps in.</summary>
    public async Task<bool> MayTakeAsync(OpenCase open, SignedInAgent agent, CancellationToken cancellationToken) =>
        MayTake(open, agent, open.Agent is null || IsMine(open, agent) ? null : await presence.ReadAsync(cancellationToken));

    /// <summary>The same, with who is at the desk already read.</summary>
    public static bool MayTake(OpenCase open, SignedInAgent agent, IReadOnlyDictionary<string, bool>? present) =>
        open.Agent is null || IsMine(open, agent) || agent.Role >= AgentRole.Supervisor || present?.ContainsKey(open.Agent) == false;

    /// <summary>Whether the agent may end it: it is theirs, or a message that nobody has taken.</summary>
    public static bool MayEnd(OpenCase open, SignedInAgent agent) => IsMine(open, agent) || open is { Kind: CaseKind.Message, Agent: null };
}
