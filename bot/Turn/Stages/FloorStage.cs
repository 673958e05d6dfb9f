using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Knowledge;
using EthicalBot.Dialogs.Notices;
using EthicalBot.Dialogs.Privacy;
using EthicalBot.Handoff.Events;
using EthicalBot.Understanding.PrivacyRequests;
using Microsoft.Bot.Builder;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace EthicalBot.Bot.Turn.Stages;

/// <summary>While a person holds the conversation the bot is silent: the message is in the transcript and the mailbox, where that person reads it. A thumb beneath an answer is nothing to read, and is noted.</summary>
internal sealed class FloorStage : IMiddleware
{
    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var facts = turnContext.Facts();
        if (facts.Floor.Holder != FloorHolder.Person || DeskEvent.Is(turnContext.Activity) || AnswerThumb.Is(turnContext.Activity))
        {
            await next(cancellationToken);
            return;
        }

        if (facts.Said is { } said)
            facts.Changes.Add(TranscriptLine.OfCustomer(facts, said));
        if (PrivacyRequest.Find(turnContext.Activity.Text ?? "", facts.Language) is { } ask)
            await turnContext.Services().GetRequiredService<RequestsForPersons>().MarkAsync(turnContext, ask, cancellationToken);
        // One word ends what was allowed, whoever speaks at the moment.
        await turnContext.Services().GetRequiredService<Stopping>().StopAsync(turnContext, cancellationToken);
    }
}
