namespace EthicalBot.Handoff.Presence;

/// <summary>An installation without a desk: nobody can answer at once, and customers are told so.</summary>
public sealed class NobodyPresent : IAgentPresence
{
    /// <inheritdoc/>
    public Task<int> FreeAsync(CancellationToken cancellationToken) => Task.FromResult(0);
}
