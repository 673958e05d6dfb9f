namespace EthicalBot.Privacy.Rights;

/// <summary>What became of an erasure.</summary>
public abstract record ErasureOutcome
{
    private ErasureOutcome()
    {
    }

    /// <summary>It is done; nothing that was sealed for the person can be opened by anyone.</summary>
    public sealed record Erased(ErasureCertificate Certificate) : ErasureOutcome;

    /// <summary>A legal hold stops it, until this time.</summary>
    public sealed record Held(DateTimeOffset Until) : ErasureOutcome;

    /// <summary>Nothing is held about the person.</summary>
    public sealed record NothingHeld : ErasureOutcome;
}
