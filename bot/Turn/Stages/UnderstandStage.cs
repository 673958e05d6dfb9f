using EthicalBot.Cards;
using EthicalBot.Conversation.Turns;
using EthicalBot.Understanding;
using Microsoft.Bot.Builder;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace EthicalBot.Bot.Turn.Stages;

/// <summary>Finds out what the customer wants and in which language, and writes their line of the transcript.</summary>
internal sealed class UnderstandStage(IUnderstandCustomers understanding, Wording wording) : IMiddleware
{
    // Nobody types so much; what lies behind it is pasted and would only slow everyone down.
    private const int MostRead = 4000;

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var facts = turnContext.Facts();
        if (facts.Said is { } said)
        {
            var text = turnContext.Activity.Text ?? "";
            var understood = understanding.Understand(text.Length <= MostRead ? text : text[..MostRead], facts.Language);
            facts.Understood = understood;
            if (wording.Speaks(understood.Language))
                facts.Language = understood.Language;
            facts.Changes.Add(TranscriptLine.OfCustomer(facts, said));
        }

        return next(cancellationToken);
    }
}
