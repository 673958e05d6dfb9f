using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy;

namespace EthicalBot.Handoff.Cases;

/// <summary>A customer has asked for a person; written with the turn in which they did.</summary>
/// <param name="Reference">What the customer quotes to find it again.</param>
/// <param name="Words">What the person gets to know, in clear: sealed by the store.</param>
[Classified(DataClass.TechnicalId)]
public sealed record CaseOpened(string Reference, CaseKind Kind, DateTimeOffset At, string Language, CaseWords Words) : ITurnChange;
