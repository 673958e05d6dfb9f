namespace EthicalBot.Privacy.Rights;

/// <summary>A request in the officer's register; it holds no personal data but the id of whom it is about, and not even that once they are erased.</summary>
/// <param name="Reference">What the person quotes.</param>
/// <param name="Subject">Whose data it is about; null once they are erased.</param>
/// <param name="Source">Where it came in: a channel's id, or <c>letter</c>.</param>
/// <param name="DueAt">One month after it was received (art. 12(3)).</param>
/// <param name="DoneAt">When it was answered; null while it is open.</param>
public sealed record RightsRequest(
    string Reference,
    RightsRequestKind Kind,
    string? Subject,
    string Source,
    string Language,
    DateTimeOffset ReceivedAt,
    DateTimeOffset DueAt,
    DateTimeOffset? DoneAt,
    RightsRequestOutcome? Outcome);
