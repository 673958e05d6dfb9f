using Microsoft.Bot.Schema;

namespace EthicalBot.Conversation.Mail;

/// <summary>One activity as the customer's channel shows it.</summary>
/// <param name="Position">Its place in the conversation, from 1, without gaps that matter: a channel's watermark.</param>
public sealed record MailboxItem(long Position, Activity Activity);
