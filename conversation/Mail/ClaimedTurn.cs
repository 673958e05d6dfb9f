using Microsoft.Bot.Schema;

namespace EthicalBot.Conversation.Mail;

/// <summary>An incoming activity that this process alone may work on, as long as its fencing token is the newest.</summary>
/// <param name="Fence">The fencing token; recording checks it.</param>
/// <param name="Attempt">1 for the first run.</param>
/// <param name="Awaited">Whether the request that brought the activity waits for the answers.</param>
public sealed record ClaimedTurn(ConversationRow Conversation, string ActivityId, Activity Activity, string Holder, long Fence, int Attempt, bool Awaited);
