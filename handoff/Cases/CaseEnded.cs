using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy;

namespace EthicalBot.Handoff.Cases;

/// <summary>A case is over; it is not written when it was already.</summary>
/// <param name="Agent">The agent who must hold it; null when the customer ends it while nobody does.</param>
[Classified(DataClass.TechnicalId)]
public sealed record CaseEnded(string Reference, CaseOutcome Outcome, string? Agent) : ITurnChange;
