namespace EthicalBot.Conversation.Turns;

/// <summary>A state entry as it stands.</summary>
public sealed record StateValue(string Json, long Version);
