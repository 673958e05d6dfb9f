using EthicalBot.Privacy.Audit.Checkpoints;

namespace EthicalBot.Privacy.Audit.Verification;

/// <summary>What a verification found.</summary>
/// <param name="Entries">How many entries there are.</param>
/// <param name="Last">The number of the last one; 0 when there is none.</param>
/// <param name="Epochs">How many epochs these entries are in.</param>
/// <param name="LastCheckpoint">The newest checkpoint with a right signature.</param>
/// <param name="Damages">What is wrong, in the log's order.</param>
public sealed record AuditVerdict(long Entries, long Last, long Epochs, AuditCheckpoint? LastCheckpoint, IReadOnlyList<AuditDamage> Damages)
{
    /// <summary>How many of the last entries no checkpoint covers yet.</summary>
    public long Unsigned => Math.Max(0, Math.Min(Entries, Last - (LastCheckpoint?.Number ?? 0)));
}
