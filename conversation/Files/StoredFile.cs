namespace EthicalBot.Conversation.Files;

/// <summary>A file that a customer sent, opened.</summary>
/// <param name="Name">The name the customer's device gave it; personal data.</param>
/// <param name="ContentType">The type its content was recognised as, not the one that was claimed.</param>
public sealed record StoredFile(string Id, ConversationKey Conversation, string Name, string ContentType, ReadOnlyMemory<byte> Content);
