namespace EthicalBot.Handoff.Agents;

/// <summary>Port: links by which people become agents. A link is known by its hash only.</summary>
public interface IInvitations
{
    /// <summary>Keeps a new link.</summary>
    Task AddAsync(Invitation invitation, string madeBy, CancellationToken cancellationToken);

    /// <summary>Keeps the link for the first administrator in place of earlier ones; false, and nothing is kept, when there is an administrator.</summary>
    Task<bool> ReplaceFirstAsync(Invitation invitation, CancellationToken cancellationToken);

    /// <summary>The link when it can still be used; null when it is used, expired or unknown.</summary>
    Task<Invitation?> FindAsync(string hash, CancellationToken cancellationToken);

    /// <summary>Uses the link, once, for a new agent.</summary>
    Task<JoinOutcome> JoinAsync(string hash, NewAgent agent, CancellationToken cancellationToken);
}
