namespace EthicalBot.Privacy.Audit.Checkpoints;

/// <summary>Port: signs where the audit log stands, and writes it to the second place.</summary>
public interface IAuditCheckpoints
{
    /// <summary>Why the second place has not what it should have, in a sentence for operators; null while all is well.</summary>
    string? Fault { get; }

    /// <summary>Makes the second place ready.</summary>
    /// <exception cref="InvalidOperationException">It cannot be written; the message names the setting.</exception>
    Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>Writes what is due; with <paramref name="all"/> what is younger than a minute too. Returns how many checkpoints it wrote to the second place.</summary>
    Task<int> WriteAsync(bool all, CancellationToken cancellationToken);
}
