namespace EthicalBot.Privacy.Rights;

/// <summary>How a person's decision about one purpose stands.</summary>
/// <param name="Allowed">Whether it may be done now.</param>
/// <param name="DecidedAt">When the person last decided; null when they never did.</param>
/// <param name="EndsAt">When a consent ends by itself.</param>
/// <param name="ReceiptId">The receipt of the last decision.</param>
public sealed record ConsentState(ConsentPurpose Purpose, bool Allowed, DateTimeOffset? DecidedAt, DateTimeOffset? EndsAt, string? ReceiptId);
