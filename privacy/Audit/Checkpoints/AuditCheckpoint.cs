namespace EthicalBot.Privacy.Audit.Checkpoints;

/// <summary>What is signed: the log stood here at this time. It holds no personal data.</summary>
/// <param name="Log">Which log: a random id, made with its first checkpoint.</param>
/// <param name="Sequence">The checkpoint's own number, from 1 without a gap.</param>
/// <param name="Epoch">The epoch to which the entries since its beginning belong, from 1.</param>
/// <param name="First">The number of the epoch's first entry.</param>
/// <param name="Number">The last entry that is signed.</param>
/// <param name="Hash">That entry's hash, in hexadecimal.</param>
/// <param name="EntryAt">When the youngest entry that is signed was made: an epoch goes when this is due.</param>
/// <param name="At">When it was signed.</param>
/// <param name="Closes">Whether it closes the epoch, and so anchors what follows when the epoch is dropped.</param>
/// <param name="Key">The id of the key.</param>
/// <param name="Previous">SHA-256 of the line of the checkpoint before, in hexadecimal; empty for the first.</param>
public sealed record AuditCheckpoint(
    string Log, long Sequence, long Epoch, long First, long Number, string Hash, DateTimeOffset EntryAt, DateTimeOffset At, bool Closes, string Key, string Previous);
