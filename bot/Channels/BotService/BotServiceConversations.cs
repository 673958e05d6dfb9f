using EthicalBot.Cards;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Mail;

namespace EthicalBot.Bot.Channels.BotService;

/// <summary>Conversations whose ids the channel gives, and keeps for ever: what has ended here begins anew under the same id.</summary>
internal sealed class BotServiceConversations(IConversations conversations, IInbox inbox, Wording wording)
{
    /// <summary>Stores the activity in its conversation, which it starts where need be; ended when the conversation belongs to another customer.</summary>
    public async Task<AcceptOutcome> AcceptAsync(IncomingActivity activity, CancellationToken cancellationToken)
    {
        var language = wording.Speaks(activity.Activity.Locale) ? activity.Activity.Locale![..2].ToLowerInvariant() : wording.Languages[0]; // what is spoken is not null
        var row = await conversations.StartAsync(activity.Conversation, activity.Subject, language, cancellationToken);
        if (row.Subject != activity.Subject)
            return new AcceptOutcome.Ended();
        if (row.EndedAt is not null)
            await conversations.RenewAsync(activity.Conversation, language, cancellationToken);
        return await inbox.AcceptAsync(activity, cancellationToken);
    }
}
