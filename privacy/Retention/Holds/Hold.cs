namespace EthicalBot.Privacy.Retention.Holds;

/// <summary>A legal hold on one person's data.</summary>
/// <param name="Reference">The case for which it was placed, if any; it holds all of that person's data all the same.</param>
/// <param name="Reason">Why; null when the person's key is gone.</param>
/// <param name="PlacedBy">Who placed it, as the audit log has them.</param>
/// <param name="Until">When it ends by itself.</param>
/// <param name="EndedAt">When it was released or ended; null while it stands.</param>
public sealed record Hold(
    string Id, string Subject, string? Reference, RedactedText? Reason, string PlacedBy, DateTimeOffset PlacedAt, DateTimeOffset Until, DateTimeOffset? EndedAt);
