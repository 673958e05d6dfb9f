namespace EthicalBot.Handoff.Presence;

/// <summary>Port: who is at the desk.</summary>
public interface IAgentPresence
{
    /// <summary>How many people are at the desk, available, and hold fewer conversations than they may.</summary>
    Task<int> FreeAsync(CancellationToken cancellationToken);

    /// <summary>Who was seen within the last half minute, and whether they are available.</summary>
    Task<IReadOnlyDictionary<string, bool>> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Whether somebody takes new conversations, at the desk or not.</summary>
    Task<bool> IsAvailableAsync(string agent, CancellationToken cancellationToken);

    /// <summary>Notes that these people are connected; who was away comes back as available as they left.</summary>
    Task SeenAsync(IReadOnlyCollection<string> agents, CancellationToken cancellationToken);

    /// <summary>Notes whether somebody takes new conversations.</summary>
    Task SetAvailableAsync(string agent, bool available, CancellationToken cancellationToken);

    /// <summary>Notes that somebody has left.</summary>
    Task LeftAsync(string agent, CancellationToken cancellationToken);
}
