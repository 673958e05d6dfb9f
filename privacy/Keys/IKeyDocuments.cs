namespace EthicalBot.Privacy.Keys;

/// <summary>Port: keeps the framework's own keys (sessions, forms) as documents whose secrets are sealed by the key ring.</summary>
public interface IKeyDocuments
{
    /// <summary>Every document.</summary>
    Task<IReadOnlyList<string>> ReadAllAsync(CancellationToken cancellationToken);

    /// <summary>Keeps a document; the same name twice keeps the newer one.</summary>
    Task PutAsync(string name, string document, CancellationToken cancellationToken);
}
