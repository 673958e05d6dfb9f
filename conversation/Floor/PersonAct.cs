using EthicalBot.Conversation.Turns;

namespace EthicalBot.Conversation.Floor;

/// <summary>Something that a person of the company does in a conversation, written in one transaction or not at all.</summary>
/// <param name="Id">The same for the same act sent twice; it is done once.</param>
/// <param name="Conversation">The conversation as it was read: its floor must still be the same.</param>
/// <param name="FloorTo">Who holds the floor from now on; null when it stays.</param>
/// <param name="Changes">What the act writes.</param>
public sealed record PersonAct(string Id, ConversationRow Conversation, FloorHolder? FloorTo, IReadOnlyList<ITurnChange> Changes);
