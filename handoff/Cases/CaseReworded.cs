using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy;

namespace EthicalBot.Handoff.Cases;

/// <summary>More has become known of a case: how the customer can be reached, for one.</summary>
/// <param name="Version">The version of the words that these are made from; null where nobody else can have written them since.</param>
[Classified(DataClass.TechnicalId)]
public sealed record CaseReworded(string Reference, CaseWords Words, long? Version = null) : ITurnChange;
