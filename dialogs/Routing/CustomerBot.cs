using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Knowledge;
using EthicalBot.Dialogs.Speech;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Dialogs.Routing;

/// <summary>The bot of a turn: greets who comes and routes what they say.</summary>
internal sealed class CustomerBot(ConversationState state, UserState userState, Router router, Arrival arrival, News news, AnswerFeedback feedback, Say say) : ActivityHandler
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
    protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        arrival.GreetAsync(turnContext, cancellationToken);

    /// <inheritdoc/>
    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        AnswerThumb.Is(turnContext.Activity) ? HearThumbAsync(turnContext, cancellationToken) : news.HearAsync(turnContext, cancellationToken);

    /// <inheritdoc/>
    protected override async Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        if (!AnswerThumb.Is(turnContext.Activity))
            return await base.OnInvokeActivityAsync(turnContext, cancellationToken);
        await HearThumbAsync(turnContext, cancellationToken);
        // An answer with anything in it is taken on Teams for a fault.
        return new InvokeResponse { Status = StatusCodes.Status200OK, Body = new JObject() };
    }

    private Task HearThumbAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        AnswerThumb.IsDown(turn.Activity) ? feedback.DoubtAsync(turn, cancellationToken) : Task.CompletedTask;
}
