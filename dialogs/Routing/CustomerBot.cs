using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Disclosure;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Handoff.Events;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.Routing;

/// <summary>The bot of a turn: greets who comes and routes what they say.</summary>
public sealed class CustomerBot(ConversationState state, UserState userState, Router router, DisclosureMessage disclosure, CustomerChoice choice, Say say) : ActivityHandler
{
    /// <inheritdoc/>
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await state.SaveChangesAsync(turnContext, force: false, cancellationToken);
        await userState.SaveChangesAsync(turnContext, force: false, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        // Whoever asks in a group would be answered before everybody who reads there.
        turnContext.Activity.Conversation.IsGroup == true
            ? turnContext.SendActivityAsync(say.Text("Routing.Group", turnContext.Facts().Language), cancellationToken)
            : router.RouteAsync(turnContext, cancellationToken);

    /// <inheritdoc/>
    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var chosen = await choice.ReadAsync(turnContext, cancellationToken);
        await router.BeginAsync(turnContext, chosen, cancellationToken);
        await turnContext.SendActivityAsync(await disclosure.MakeAsync(turnContext.Facts().Language, chosen, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        DeskEvent.Is(turnContext.Activity) ? router.HearDeskAsync(turnContext, cancellationToken) : Task.CompletedTask;
}
