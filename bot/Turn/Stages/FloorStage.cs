using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Turns;
using EthicalBot.Handoff.Events;
using Microsoft.Bot.Builder;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace EthicalBot.Bot.Turn.Stages;

/// <summary>While a person holds the conversation the bot is silent: the message is in the transcript and the mailbox, where that person reads it.</summary>
internal sealed class FloorStage : IMiddleware
{
    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var facts = turnContext.Facts();
        if (facts.Floor.Holder != FloorHolder.Person || DeskEvent.Is(turnContext.Activity))
            return next(cancellationToken);

        if (facts.Said is { } said)
            facts.Changes.Add(TranscriptLine.OfCustomer(facts, said));
        return Task.CompletedTask;
    }
}
