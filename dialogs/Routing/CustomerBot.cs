using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Disclosure;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.Routing;

/// <summary>The bot of a turn: greets who comes and routes what they say.</summary>
public sealed class CustomerBot(ConversationState state, Router router, DisclosureMessage disclosure) : ActivityHandler
{
    /// <inheritdoc/>
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await state.SaveChangesAsync(turnContext, force: false, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        router.RouteAsync(turnContext, cancellationToken);

    /// <inheritdoc/>
    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        await turnContext.SendActivityAsync(await disclosure.MakeAsync(turnContext.Facts().Language, cancellationToken), cancellationToken);
}
