namespace EthicalBot.Privacy.Keys;

/// <summary>Keeps each person's wrapped data key; the only copy, so that destroying it erases the person.</summary>
public interface ISubjectKeyStore
{
    /// <summary>Returns the wrapped key, or null when the person has none or was erased.</summary>
    Task<byte[]?> FindAsync(string subject, CancellationToken cancellationToken);

    /// <summary>Keeps the key unless there is one already, and returns the one that is kept: the first writer wins.</summary>
    Task<byte[]> AddAsync(string subject, byte[] wrappedKey, CancellationToken cancellationToken);

    /// <summary>Destroys the key; nothing happens when there is none.</summary>
    Task DestroyAsync(string subject, CancellationToken cancellationToken);
}
