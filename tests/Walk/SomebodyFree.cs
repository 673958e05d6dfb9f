using EthicalBot.Handoff.Presence;

namespace EthicalBot.Tests.Walk;

/// <summary>A desk at which somebody is always free, and never answers.</summary>
internal sealed class SomebodyFree : IAgentPresence
{
    public Task<int> FreeAsync(CancellationToken cancellationToken) => Task.FromResult(1);

    public Task<IReadOnlyDictionary<string, bool>> ReadAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyDictionary<string, bool>>(new Dictionary<string, bool>());

    public Task<bool> IsAvailableAsync(string agent, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task SeenAsync(IReadOnlyCollection<string> agents, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SetAvailableAsync(string agent, bool available, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task LeftAsync(string agent, CancellationToken cancellationToken) => Task.CompletedTask;
}
