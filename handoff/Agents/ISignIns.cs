namespace EthicalBot.Handoff.Agents;

/// <summary>Port: tries to sign in, counted for every name alike whether anyone has it, and their audit.</summary>
public interface ISignIns
{
    /// <summary>Tries before a name is locked.</summary>
    const int MostTries = 5;

    /// <summary>How long a name is locked.</summary>
    static TimeSpan Locked { get; } = TimeSpan.FromMinutes(15);

    /// <summary>Counts a try before it is made, so that tries at once are no more than tries one by one; its number, or null when the name is locked.</summary>
    Task<int?> TakeTryAsync(string name, CancellationToken cancellationToken);

    /// <summary>Writes down a wrong try.</summary>
    Task FailedAsync(string name, int? attempt, CancellationToken cancellationToken);

    /// <summary>Writes down that someone has come in, and forgets the wrong tries before it.</summary>
    Task SucceededAsync(Agent agent, CancellationToken cancellationToken);

    /// <summary>Writes down that someone has left.</summary>
    Task SignedOutAsync(string id, CancellationToken cancellationToken);
}
