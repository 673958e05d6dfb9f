namespace EthicalBot.Privacy.Audit;

/// <summary>One thing that was done, by whom and to what.</summary>
/// <param name="At">When it was done.</param>
/// <param name="Actor">Who did it: "bot", "customer", or an agent's id.</param>
/// <param name="Action">What was done, as a short product word.</param>
/// <param name="Subject">Whom it concerns, as a blind index or an id: never clear personal data.</param>
/// <param name="Reference">The record it is about: a conversation, case or message id.</param>
/// <param name="Facts">Ids, intents, counts and versions: never customer text.</param>
public sealed record AuditEntry(
    DateTimeOffset At, string Actor, string Action, string Subject, string Reference, IReadOnlyDictionary<string, string> Facts);
