using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy;

namespace EthicalBot.Handoff.Cases;

/// <summary>An agent takes a case; it is not written when another one holds it by then.</summary>
/// <param name="From">The agent from whom it is taken over, if from one.</param>
[Classified(DataClass.TechnicalId)]
public sealed record CaseTaken(string Reference, string Agent, string? From) : ITurnChange;
