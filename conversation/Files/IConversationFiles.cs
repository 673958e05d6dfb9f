namespace EthicalBot.Conversation.Files;

/// <summary>Port: files of a conversation, sealed with the customer's key and gone with the mailbox.</summary>
public interface IConversationFiles
{
    /// <summary>Keeps a file and returns its id.</summary>
    Task<string> KeepAsync(ConversationKey conversation, string subject, string name, string contentType, ReadOnlyMemory<byte> content, CancellationToken cancellationToken);

    /// <summary>The files of a conversation, oldest first.</summary>
    Task<IReadOnlyList<FileEntry>> ListAsync(ConversationKey conversation, CancellationToken cancellationToken);

    /// <summary>Opens a file, or null when it is not there, belongs to another conversation, or its person was erased.</summary>
    Task<StoredFile?> OpenAsync(ConversationKey conversation, string id, CancellationToken cancellationToken);
}
