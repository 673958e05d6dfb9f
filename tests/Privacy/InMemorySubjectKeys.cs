using System.Collections.Concurrent;
using EthicalBot.Privacy.Keys;

namespace EthicalBot.Tests.Privacy;

internal sealed class InMemorySubjectKeys : ISubjectKeyStore
{
    private readonly ConcurrentDictionary<string, byte[]> _keys = new();

    public int Reads { get; private set; }

    public Task<byte[]?> FindAsync(string subject, CancellationToken cancellationToken)
    {
        Reads++;
        return Task.FromResult(_keys.GetValueOrDefault(subject));
    }

    public Task<byte[]> AddAsync(string subject, byte[] wrappedKey, CancellationToken cancellationToken) =>
        Task.FromResult(_keys.GetOrAdd(subject, wrappedKey));

    public Task DestroyAsync(string subject, CancellationToken cancellationToken)
    {
        _ = _keys.TryRemove(subject, out _);
        return Task.CompletedTask;
    }
}
