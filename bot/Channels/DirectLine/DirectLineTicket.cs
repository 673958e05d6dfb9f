using EthicalBot.Conversation;

namespace EthicalBot.Bot.Channels.DirectLine;

/// <summary>What a token proves: this user, in this conversation, until then.</summary>
/// <param name="Use">token, or stream for the short-lived one in a stream's address.</param>
/// <param name="Locale">The language asked for when the token was made, if any.</param>
internal sealed record DirectLineTicket(string ConversationId, string UserId, string Use, DateTimeOffset Expires, string? Locale)
{
    /// <summary>The channel's Bot Framework id.</summary>
    public const string Channel = "directline";

    /// <summary>The conversation.</summary>
    public ConversationKey Conversation => new(Channel, ConversationId);

    /// <summary>The data subject behind the user.</summary>
    public string Subject => $"{Channel}:{UserId}";
}
