using System.Collections.Concurrent;
using EthicalBot.Privacy.Keys;

namespace EthicalBot.Tests.Privacy;

internal sealed class InMemorySubjectKeys : ISubjectKeyStore
{
    private readonly ConcurrentDictionary<string, WrappedKey> _keys = new();

    public int Reads { get; private set; }

    public Task<WrappedKey?> FindAsync(string subject, CancellationToken cancellationToken)
    {
        Reads++;
        return Task.FromResult(_keys.GetValueOrDefault(subject));
    }

    public Task<WrappedKey> AddAsync(string subject, WrappedKey wrappedKey, CancellationToken cancellationToken) =>
        Task.FromResult(_keys.GetOrAdd(subject, wrappedKey));

    public Task DestroyAsync(string subject, CancellationToken cancellationToken)
    {
        _ = _keys.TryRemove(subject, out _);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<(string Subject, WrappedKey Key)>> NotOfVersionAsync(long version, int most, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<(string, WrappedKey)>>([.. _keys.Where(key => key.Value.Version != version).Take(most).Select(key => (key.Key, key.Value))]);

    public Task<int> ReplaceAsync(IReadOnlyList<(string Subject, WrappedKey Old, WrappedKey New)> keys, CancellationToken cancellationToken) =>
        Task.FromResult(keys.Count(key => _keys.TryUpdate(key.Subject, key.New, key.Old)));

    public Task<IReadOnlyDictionary<long, long>> CountByVersionAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<long, long>>(_keys.Values.GroupBy(key => key.Version).ToDictionary(group => group.Key, group => group.LongCount()));
}
