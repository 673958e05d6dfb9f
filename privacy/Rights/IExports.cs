namespace EthicalBot.Privacy.Rights;

/// <summary>Port: makes the file that a person takes away, and the link by which they fetch it.</summary>
public interface IExports
{
    /// <summary>Reads everything, packs it, keeps it sealed, and returns the link: unguessable, good once, for fifteen minutes.</summary>
    /// <param name="actor">Who asks, for the audit log.</param>
    Task<ExportLink> MakeAsync(string subject, string language, string actor, CancellationToken cancellationToken);
}
