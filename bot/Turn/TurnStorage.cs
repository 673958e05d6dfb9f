using EthicalBot.Conversation.Turns;
using Microsoft.Bot.Builder;
using Newtonsoft.Json;

namespace EthicalBot.Bot.Turn;

/// <summary>
/// The Bot Framework's storage as a unit of work: reads come from the store, writes wait for the record stage.
/// The framework's ETags never reach the store, where the fencing token and the row version do their work.
/// </summary>
internal sealed class TurnStorage(IStateStore store) : IStorage
{
    private static readonly JsonSerializerSettings Typed = new() { TypeNameHandling = TypeNameHandling.All, SerializationBinder = new StateTypes(), MaxDepth = 64 };

    private readonly Dictionary<string, long> _versions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _written = new(StringComparer.Ordinal);
    private string? _subject;

    /// <summary>Says whose turn it is; a turn reads the state of its own customer only.</summary>
    public void Begin(string subject) => _subject = subject;

    /// <summary>What the turn has written.</summary>
    public IEnumerable<StateChange> Changes() => _written.Select(entry => new StateChange(entry.Key, entry.Value, _versions.GetValueOrDefault(entry.Key)));

    /// <inheritdoc/>
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var subject = _subject ?? throw new InvalidOperationException("State was read outside a turn.");
        var read = await store.ReadAsync(subject, [.. keys.Where(key => !_written.ContainsKey(key))], cancellationToken);
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (read.TryGetValue(key, out var stored))
                _versions[key] = stored.Version;
            if ((_written.TryGetValue(key, out var written) ? written : stored?.Json) is { } json && JsonConvert.DeserializeObject(json, Typed) is { } value)
                values[key] = value;
        }

        return values;
    }

    /// <inheritdoc/>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes)
            _written[key] = JsonConvert.SerializeObject(value, Typed);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
            _written[key] = null;
        return Task.CompletedTask;
    }
}
