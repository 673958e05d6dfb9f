namespace EthicalBot.Privacy.Keys;

/// <summary>Port: the key-encryption key, which seals the keys in the key file and never leaves the place where it is kept.</summary>
public interface IKeyEncryptionKey
{
    /// <summary>The setting that names it, for messages to operators.</summary>
    string Setting { get; }

    /// <summary>Seals a key under the newest version and says which that is.</summary>
    /// <exception cref="KeyEncryptionException">It cannot be reached, or refuses.</exception>
    Task<(string Id, byte[] Sealed)> WrapAsync(ReadOnlyMemory<byte> key, CancellationToken cancellationToken);

    /// <summary>Opens a key that the version with this id sealed.</summary>
    /// <exception cref="KeyEncryptionException">It cannot be reached, or refuses.</exception>
    Task<byte[]> UnwrapAsync(string id, ReadOnlyMemory<byte> sealedKey, CancellationToken cancellationToken);

    /// <summary>Makes a new version of it.</summary>
    /// <exception cref="KeyEncryptionException">It cannot be reached, or refuses.</exception>
    Task RotateAsync(CancellationToken cancellationToken);
}
