using EthicalBot.Conversation.Turns;

namespace EthicalBot.Handoff.Cases;

/// <summary>More has become known of a case: how the customer can be reached, for one.</summary>
public sealed record CaseReworded(string Reference, CaseWords Words) : ITurnChange;
