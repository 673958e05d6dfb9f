namespace EthicalBot.Conversation.Turns;

/// <summary>Something that a turn writes, all in one transaction with the rest of it; storage knows each kind by its type.</summary>
public interface ITurnChange;
