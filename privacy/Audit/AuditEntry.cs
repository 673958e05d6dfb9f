namespace EthicalBot.Privacy.Audit;

/// <summary>One thing that was done, by whom and to what. No part of it takes a string, so no customer's words come in.</summary>
/// <param name="At">When it was done.</param>
/// <param name="Actor">Who did it.</param>
/// <param name="Action">What was done.</param>
/// <param name="Subject">Whom it concerns, as a blind index or an id: never clear personal data.</param>
/// <param name="Reference">The record it is about: a conversation, case or message id.</param>
/// <param name="Facts">Ids, intents, counts and versions, each name once.</param>
public sealed record AuditEntry(
    DateTimeOffset At, AuditActor Actor, AuditWord Action, AuditId Subject, AuditId Reference, params IReadOnlyList<AuditFact> Facts);
