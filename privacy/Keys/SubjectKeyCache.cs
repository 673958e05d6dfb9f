namespace EthicalBot.Privacy.Keys;

/// <summary>The unwrapped keys of the people who are writing just now: few, and for seconds only.</summary>
internal sealed class SubjectKeyCache(TimeProvider time)
{
    // Short, because an erasure on another machine must not be outlived here.
    public static readonly TimeSpan Kept = TimeSpan.FromSeconds(30);
    public const int Most = 1024;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Entry> _keys = new(StringComparer.Ordinal);
    private long _erasures;

    /// <summary>Counts evictions, so that a key read before an erasure is not put back after it.</summary>
    public long Erasures
    {
        get { lock (_lock) return _erasures; }
    }

    public DataKey? Find(string subject)
    {
        lock (_lock)
        {
            if (!_keys.TryGetValue(subject, out var entry)) return null;
            if (time.GetElapsedTime(entry.Since) < Kept) return entry.Key;
            _ = _keys.Remove(subject);
            return null;
        }
    }

    public void Keep(string subject, DataKey key, long erasuresSeen)
    {
        lock (_lock)
        {
            if (erasuresSeen != _erasures) return;
            if (_keys.Count >= Most && !_keys.ContainsKey(subject)) MakeRoom();
            _keys[subject] = new Entry(key, time.GetTimestamp());
        }
    }

    public void Evict(string subject)
    {
        lock (_lock)
        {
            _erasures++;
            _ = _keys.Remove(subject);
        }
    }

    private void MakeRoom()
    {
        foreach (var stale in _keys.Where(k => time.GetElapsedTime(k.Value.Since) >= Kept).Select(k => k.Key).ToList()) _ = _keys.Remove(stale);
        if (_keys.Count >= Most) _keys.Clear();
    }

    private readonly record struct Entry(DataKey Key, long Since);
}
