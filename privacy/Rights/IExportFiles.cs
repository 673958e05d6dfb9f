namespace EthicalBot.Privacy.Rights;

/// <summary>Port: keeps exports, sealed with their person's key, until they are fetched or their time is over.</summary>
public interface IExportFiles
{
    /// <summary>Keeps a file under the hash of a new secret, and returns the secret.</summary>
    Task<(string Secret, DateTimeOffset ExpiresAt)> KeepAsync(string subject, string language, ReadOnlyMemory<byte> content, CancellationToken cancellationToken);

    /// <summary>Whether the secret would open a file now, and its language; asking does not use it up.</summary>
    Task<string?> LanguageOfAsync(string secret, CancellationToken cancellationToken);

    /// <summary>The file, once: it is deleted as it is taken. Null when the secret is unknown, used or too old, or its person was erased.</summary>
    Task<byte[]?> TakeAsync(string secret, CancellationToken cancellationToken);
}
