using Microsoft.Bot.Builder;

namespace EthicalBot.Tests.Framework;

/// <summary>A storage in memory that counts how often it is asked.</summary>
internal sealed class CountingStorage : IStorage
{
    private readonly MemoryStorage _memory = new();

    public int Reads { get; private set; }

    public int Writes { get; private set; }

    public List<string> WrittenKeys { get; } = [];

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        Reads++;
        return _memory.ReadAsync(keys, cancellationToken);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        Writes++;
        WrittenKeys.AddRange(changes.Keys);
        return _memory.WriteAsync(changes, cancellationToken);
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => _memory.DeleteAsync(keys, cancellationToken);
}
