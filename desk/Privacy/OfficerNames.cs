using EthicalBot.Handoff.Agents;

namespace EthicalBot.Desk.Privacy;

/// <summary>The names of those whom the audit log names by their ids.</summary>
internal sealed class OfficerNames
{
    private const string Agent = "agent:";

    private readonly IReadOnlyDictionary<string, string> _names;

    private OfficerNames(IReadOnlyDictionary<string, string> names) => _names = names;

    public static async Task<OfficerNames> ReadAsync(IAgents agents, CancellationToken cancellationToken) =>
        new((await agents.ReadAllAsync(cancellationToken)).ToDictionary(agent => agent.Id, agent => agent.DisplayName, StringComparer.Ordinal));

    /// <summary>The display name; an account that is gone, and an operator, keep what the log has.</summary>
    public string Of(string actor) =>
        actor.StartsWith(Agent, StringComparison.Ordinal) && _names.TryGetValue(actor[Agent.Length..], out var name) ? name : actor;
}
