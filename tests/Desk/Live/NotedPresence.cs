using System.Collections.Concurrent;
using EthicalBot.Handoff.Presence;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Desk.Live;

/// <summary>Who was noted as there and as gone; holds up whoever leaves until it is told to let them go.</summary>
internal sealed class NotedPresence
{
    private readonly ConcurrentQueue<IReadOnlyCollection<string>> _seen = new();
    private readonly TaskCompletionSource<string> _leaving = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource _go = Completed();

    /// <summary>Who was seen, look by look.</summary>
    public IReadOnlyCollection<IReadOnlyCollection<string>> Seen => _seen;

    /// <summary>The first who leaves.</summary>
    public Task<string> Leaving => _leaving.Task;

    public void HoldUp() => _go = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void LetGo() => _go.TrySetResult();

    public void Forget() => _seen.Clear();

    public void Put(IServiceCollection services)
    {
        var original = services.Last(service => service.ServiceType == typeof(IAgentPresence)).ImplementationType!; // the store's, by its type
        services.AddSingleton<IAgentPresence>(provider => new Noting((IAgentPresence)ActivatorUtilities.CreateInstance(provider, original), this));
    }

    private static TaskCompletionSource Completed()
    {
        var completed = new TaskCompletionSource();
        completed.SetResult();
        return completed;
    }

    private sealed class Noting(IAgentPresence inner, NotedPresence notes) : IAgentPresence
    {
        public Task<int> FreeAsync(CancellationToken cancellationToken) => inner.FreeAsync(cancellationToken);

        public Task<IReadOnlyDictionary<string, bool>> ReadAsync(CancellationToken cancellationToken) => inner.ReadAsync(cancellationToken);

        public Task<bool> IsAvailableAsync(string agent, CancellationToken cancellationToken) => inner.IsAvailableAsync(agent, cancellationToken);

        public async Task SeenAsync(IReadOnlyCollection<string> agents, CancellationToken cancellationToken)
        {
            var seen = agents.ToArray();
            await inner.SeenAsync(agents, cancellationToken);
            notes._seen.Enqueue(seen);
        }

        public Task SetAvailableAsync(string agent, bool available, CancellationToken cancellationToken) => inner.SetAvailableAsync(agent, available, cancellationToken);

        public async Task LeftAsync(string agent, CancellationToken cancellationToken)
        {
            notes._leaving.TrySetResult(agent);
            await notes._go.Task.WaitAsync(cancellationToken);
            await inner.LeftAsync(agent, cancellationToken);
        }
    }
}
