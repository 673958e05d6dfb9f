namespace EthicalBot.Conversation.Files;

/// <summary>A file in the list of a conversation's; its name is personal data and comes with the file.</summary>
public sealed record FileEntry(string Id, string ContentType, DateTimeOffset At);
