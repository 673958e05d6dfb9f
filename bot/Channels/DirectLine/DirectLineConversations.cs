using System.Buffers.Text;
using System.Security.Cryptography;
using EthicalBot.Bot.Chat;
using EthicalBot.Bot.Turn;
using EthicalBot.Cards;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Mail;

namespace EthicalBot.Bot.Channels.DirectLine;

/// <summary>Starts and finds the conversations of this channel.</summary>
internal sealed class DirectLineConversations(IConversations conversations, IInbox inbox, DirectLineIncoming incoming, TurnWakeup wakeup, Wording wording)
{
    /// <summary>A conversation id that nobody can guess.</summary>
    public static string NewId() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    /// <summary>A user id that nobody can guess, of the form that Web Chat believes.</summary>
    public static string NewUserId() => "dl_" + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    /// <summary>The ticket's conversation; null when it was never started, is over and gone, or belongs to another user.</summary>
    public async Task<ConversationRow?> FindAsync(DirectLineTicket ticket, CancellationToken cancellationToken) =>
        await conversations.FindAsync(ticket.Conversation, cancellationToken) is { } row && row.Subject == ticket.Subject ? row : null;

    /// <summary>Starts the ticket's conversation and lets the bot greet; false when it was started before.</summary>
    public async Task<bool> StartAsync(DirectLineTicket ticket, HttpRequest request, CancellationToken cancellationToken)
    {
        var language = LanguageOf(ticket, request);
        await conversations.StartAsync(ticket.Conversation, ticket.Subject, language, cancellationToken);
        // Every start sends the news; the inbox knows it by its key, so a crash between the two steps loses nothing and a retry doubles nothing.
        var isNew = await inbox.AcceptAsync(incoming.Joined(ticket, language), cancellationToken) is AcceptOutcome.Stored;
        wakeup.Wake(ticket.Conversation);
        return isNew;
    }

    private string LanguageOf(DirectLineTicket ticket, HttpRequest request) =>
        ChatLanguage.Choose(wording, ticket.Locale, request);
}
