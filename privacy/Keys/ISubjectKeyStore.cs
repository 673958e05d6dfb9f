namespace EthicalBot.Privacy.Keys;

/// <summary>Keeps each person's wrapped data key; the only copy, so that destroying it erases the person.</summary>
public interface ISubjectKeyStore
{
    /// <summary>Returns the wrapped key, or null when the person has none or was erased.</summary>
    Task<WrappedKey?> FindAsync(string subject, CancellationToken cancellationToken);

    /// <summary>Keeps the key unless there is one already, and returns the one that is kept: the first writer wins.</summary>
    Task<WrappedKey> AddAsync(string subject, WrappedKey wrappedKey, CancellationToken cancellationToken);

    /// <summary>Destroys the key; nothing happens when there is none.</summary>
    Task DestroyAsync(string subject, CancellationToken cancellationToken);

    /// <summary>Some of the keys that another version than this one wraps.</summary>
    Task<IReadOnlyList<(string Subject, WrappedKey Key)>> NotOfVersionAsync(long version, int most, CancellationToken cancellationToken);

    /// <summary>Puts keys that were wrapped anew in the place of what they were, each only if it is still there: an erased person stays erased.</summary>
    Task<int> ReplaceAsync(IReadOnlyList<(string Subject, WrappedKey Old, WrappedKey New)> keys, CancellationToken cancellationToken);

    /// <summary>How many keys each version wraps.</summary>
    Task<IReadOnlyDictionary<long, long>> CountByVersionAsync(CancellationToken cancellationToken);
}
