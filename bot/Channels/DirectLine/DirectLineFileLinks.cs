using EthicalBot.Conversation;
using Microsoft.Bot.Schema;

namespace EthicalBot.Bot.Channels.DirectLine;

/// <summary>Addresses of uploaded files: made for whoever reads the conversation, and good as long as a token is.</summary>
internal sealed class DirectLineFileLinks(DirectLineTokens tokens)
{
    private const string Scheme = "ethicalbot-file:";

    /// <summary>What a stored attachment holds instead of an address.</summary>
    public static string Stored(string fileId) => Scheme + fileId;

    /// <summary>The file behind a stored attachment, or null when it is not one.</summary>
    public static string? FileIdOf(Attachment attachment) =>
        attachment.ContentUrl?.StartsWith(Scheme, StringComparison.Ordinal) == true ? attachment.ContentUrl[Scheme.Length..] : null;

    /// <summary>An address that opens the file; it carries its own token because an image element sends no header.</summary>
    public Uri Make(Uri root, DirectLineTicket ticket, string fileId) =>
        new(root, $"/v3/directline/conversations/{ticket.ConversationId}/files/{fileId}?t={tokens.IssueForFile(ticket, fileId)}");

    /// <summary>The conversation for which an address was made, or null when it is not good.</summary>
    public ConversationKey? Check(string? token, string fileId) =>
        tokens.Check(token, UseOf(fileId)) is TicketCheck.Good good ? good.Ticket.Conversation : null;

    /// <summary>What a token for one file is for.</summary>
    public static string UseOf(string fileId) => $"file/{fileId}";
}
