namespace EthicalBot.Privacy.Audit.Verification;

/// <summary>What can be wrong with a log.</summary>
public enum AuditDamageKind
{
    /// <summary>An entry, its time or its hash is not what it was.</summary>
    Changed,

    /// <summary>Entries are gone from the beginning or the middle.</summary>
    Missing,

    /// <summary>An entry stands where none was.</summary>
    Inserted,

    /// <summary>Entries stand in each other's places.</summary>
    Reordered,

    /// <summary>Entries are gone from the end.</summary>
    Truncated,

    /// <summary>The hashes follow from each other, and are not those that were signed: another history.</summary>
    Forked,

    /// <summary>A checkpoint is not one that was signed.</summary>
    CheckpointForged,

    /// <summary>A checkpoint is not where it should be.</summary>
    CheckpointMissing,
}
