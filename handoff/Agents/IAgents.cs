namespace EthicalBot.Handoff.Agents;

/// <summary>Port: the people who work at the desk.</summary>
public interface IAgents
{
    /// <summary>The account of an id, disabled or not; null when there is none.</summary>
    Task<AgentAccount?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>The account of a sign-in name, disabled or not; null when there is none.</summary>
    Task<AgentAccount?> FindByNameAsync(string name, CancellationToken cancellationToken);

    /// <summary>Everyone, by display name.</summary>
    Task<IReadOnlyList<Agent>> ReadAllAsync(CancellationToken cancellationToken);

    /// <summary>Whether there is an administrator who can come in.</summary>
    Task<bool> HasAdministratorAsync(CancellationToken cancellationToken);

    /// <summary>Changes role or access, ends the person's sessions and writes it to the audit log, or refuses because nobody could administer afterwards.</summary>
    Task<AgentChangeOutcome> ChangeAsync(AgentChange change, CancellationToken cancellationToken);
}
