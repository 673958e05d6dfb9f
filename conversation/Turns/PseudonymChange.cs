using EthicalBot.Privacy.Pseudonyms;

namespace EthicalBot.Conversation.Turns;

/// <summary>The conversation has new pseudonyms; not written when somebody else has added some since the book was read.</summary>
public sealed record PseudonymChange(PseudonymBook Book) : ITurnChange;
