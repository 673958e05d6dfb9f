using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Rights;

namespace EthicalBot.Conversation.Rights;

/// <summary>The customer exercises a right; noted with the turn in which they did.</summary>
/// <remarks>An erasure is done a little later by itself, when the customer has had the answer: what is said in this turn goes with the rest.</remarks>
/// <param name="Reference">What they quote, made by <see cref="RightsReference.For"/>.</param>
/// <param name="Outcome">What became of it, when it was answered in the same turn; null while it is open.</param>
public sealed record RightsRequested([property: Classified(DataClass.TechnicalId)] string Reference, RightsRequestKind Kind, RightsRequestOutcome? Outcome = null) : ITurnChange;
