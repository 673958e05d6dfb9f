using EthicalBot.Cards;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Mail;

namespace EthicalBot.Bot.Channels.BotService;

/// <summary>Conversations whose ids the channel gives, and keeps for ever: what has ended here begins anew under the same id.</summary>
internal sealed class BotServiceConversations(IConversations conversations, IInbox inbox, Wording wording)
{
    private const int MostTries = 3;

    /// <summary>Stores the activity in its conversation, which it starts, or starts anew, where need be; null when the conversation belongs to another customer.</summary>
    public async Task<AcceptOutcome?> AcceptAsync(IncomingActivity activity, CancellationToken cancellationToken)
    {
        var language = wording.Speaks(activity.Activity.Locale) ? activity.Activity.Locale![..2].ToLowerInvariant() : wording.Fallback; // what is spoken is not null
        for (var tries = 1; ; tries++)
        {
            var row = await conversations.StartAsync(activity.Conversation, activity.Subject, language, cancellationToken);
            if (row.Subject != activity.Subject)
                return null;

            // Accepted before it is renewed: what was answered before the end and is sent again is known by the inbox, which the renewal empties.
            var outcome = await inbox.AcceptAsync(activity, cancellationToken);
            if (outcome is not AcceptOutcome.Ended || tries == MostTries)
                return outcome;
            await conversations.RenewAsync(activity.Conversation, language, cancellationToken);
        }
    }
}
