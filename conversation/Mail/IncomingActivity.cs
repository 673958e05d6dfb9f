using Microsoft.Bot.Schema;

namespace EthicalBot.Conversation.Mail;

/// <summary>An activity whose sender was proved, on its way into the inbox.</summary>
/// <param name="Subject">The data subject whose key seals it.</param>
/// <param name="DedupeKey">The same for the same message sent twice, or null when the channel gives nothing to tell by.</param>
/// <param name="Activity">The activity, with every field that the client must not choose already overwritten by the channel.</param>
/// <param name="Echo">Whether the channel shows it to the customer again (their own message does, a conversation update does not).</param>
public sealed record IncomingActivity(ConversationKey Conversation, string Subject, string? DedupeKey, Activity Activity, bool Echo)
{
    /// <summary>Where the answers go, on a channel that must be called; null on others.</summary>
    public ReturnAddress? Address { get; init; }

    /// <summary>Whether the request that brought it waits for the answers and takes them itself.</summary>
    public bool Awaited { get; init; }
}
