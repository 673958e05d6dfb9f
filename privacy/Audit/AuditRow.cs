namespace EthicalBot.Privacy.Audit;

/// <summary>A line of the log as the store has it.</summary>
/// <param name="Number">Its place, from 1.</param>
/// <param name="At">When it was done, in Unix milliseconds.</param>
/// <param name="Canonical">The entry as bytes.</param>
/// <param name="Hash">Its hash, which follows from the one before.</param>
public sealed record AuditRow(long Number, long At, byte[] Canonical, byte[] Hash);
