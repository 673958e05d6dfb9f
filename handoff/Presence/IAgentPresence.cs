namespace EthicalBot.Handoff.Presence;

/// <summary>Port: how many people can take a conversation now.</summary>
public interface IAgentPresence
{
    /// <summary>People who are signed in and free.</summary>
    Task<int> FreeAsync(CancellationToken cancellationToken);
}
