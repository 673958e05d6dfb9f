using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy;

namespace EthicalBot.Handoff.Cases;

/// <summary>A case waits again for whoever is free: its agent has gone, or its customer has come back to the chat.</summary>
[Classified(DataClass.TechnicalId)]
public sealed record CaseQueued(string Reference, CaseKind Kind, DateTimeOffset Since) : ITurnChange;
