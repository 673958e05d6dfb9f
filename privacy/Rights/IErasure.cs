namespace EthicalBot.Privacy.Rights;

/// <summary>Port: erases one person.</summary>
public interface IErasure
{
    /// <summary>Destroys the person's key and deletes their records, all in one transaction; ends their conversations.</summary>
    /// <param name="reference">The request's reference, which becomes the certificate's.</param>
    /// <param name="actor">Who does it, for the audit log.</param>
    Task<ErasureOutcome> EraseAsync(string subject, string reference, string actor, CancellationToken cancellationToken);

    /// <summary>Takes what was erased out of what the disk still remembers, where a reader held it up before; nothing to do otherwise.</summary>
    Task ClearDiskAsync(CancellationToken cancellationToken);

    /// <summary>The certificate of a reference, once its tag is checked; null when there is none or it was changed.</summary>
    Task<ErasureCertificate?> CertificateAsync(string reference, CancellationToken cancellationToken);
}
