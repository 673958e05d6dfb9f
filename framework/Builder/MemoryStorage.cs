using System.Globalization;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Stores items in memory, as copies.</summary>
/// <remarks>For tests and trials: nothing survives the process. Safe for concurrent use.</remarks>
public class MemoryStorage : IStorage
{
    private const string ETagMember = "eTag";

    private readonly Lock _lock = new();
    private readonly Dictionary<string, JObject> _items;
    private readonly JsonSerializer _serializer;
    private int _lastETag;

    /// <summary>Initializes a storage, empty or with the items of a dictionary.</summary>
    public MemoryStorage(Dictionary<string, JObject>? dictionary = null)
        : this(new JsonSerializer { TypeNameHandling = TypeNameHandling.All, ReferenceLoopHandling = ReferenceLoopHandling.Error }, dictionary)
    {
    }

    /// <summary>Initializes a storage with a serializer of the caller's.</summary>
    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject>? dictionary = null)
    {
        ArgumentNullException.ThrowIfNull(jsonSerializer);
        _serializer = jsonSerializer;
        _items = dictionary ?? [];
    }

    /// <summary>Reads the items that exist among some keys.</summary>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        cancellationToken.ThrowIfCancellationRequested();
        var found = new Dictionary<string, object>(keys.Length);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                if (_items.TryGetValue(key, out var stored) && stored?.ToObject<object>(_serializer) is { } item)
                {
                    if (item is IStoreItem versioned)
                    {
                        versioned.ETag = stored[ETagMember]?.Value<string>();
                    }

                    found[key] = item;
                }
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <summary>Writes items; an <see cref="IStoreItem"/> that is older than the stored one is refused.</summary>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            foreach (var (key, item) in changes)
            {
                // Null takes the key's content away, as in the SDK.
                var copy = item is null ? null! : JObject.FromObject(item, _serializer);
                if (item is IStoreItem versioned)
                {
                    var current = _items.TryGetValue(key, out var stored) ? stored?[ETagMember]?.Value<string>() : null;
                    if (current is not null && versioned.ETag != "*" && versioned.ETag != current)
                    {
                        throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {versioned.ETag}\r\nCurrent: {current}");
                    }

                    copy[ETagMember] = (_lastETag++).ToString(CultureInfo.InvariantCulture);
                }

                _items[key] = copy;
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>Deletes items.</summary>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            foreach (var key in keys)
            {
                _items.Remove(key);
            }
        }

        return Task.CompletedTask;
    }
}
