using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy;

namespace EthicalBot.Handoff.Cases;

/// <summary>A note among agents; no channel ever gets it.</summary>
/// <param name="Text">In clear: sealed by the store with the customer's key.</param>
[Classified(DataClass.TechnicalId)]
public sealed record NoteWritten(string Reference, string Id, string Agent, string Author, DateTimeOffset At, [property: Classified(DataClass.FreeText)] string Text) : ITurnChange;
