using EthicalBot.Cards;
using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy.Rights;
using EthicalBot.Understanding;
using EthicalBot.Understanding.PrivacyRequests;
using Microsoft.Bot.Builder;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace EthicalBot.Bot.Turn.Stages;

/// <summary>Finds out what the customer wants and in which language, and writes their line of the transcript.</summary>
internal sealed class UnderstandStage(IUnderstandCustomers understanding, IConsents consents, Wording wording) : IMiddleware
{
    // Nobody types so much; what lies behind it is pasted and would only slow everyone down.
    private const int MostRead = 4000;

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var facts = turnContext.Facts();
        if (facts.Said is { } said)
        {
            var text = turnContext.Activity.Text ?? "";
            text = text.Length <= MostRead ? text : text[..MostRead];
            // Rules of exact words, and first: who wants no AI is not read by one in the very message that says so.
            facts.PrivacyAsk = PrivacyRequest.Find(text, facts.Language);
            facts.AiRefused = facts.PrivacyAsk == PrivacyAsk.StopAi
                || !await consents.AllowsAsync(facts.Conversation.Subject, ConsentPurposes.AiAssistance, cancellationToken);
            var understood = facts.AiRefused
                ? UnderstoodMessage.Unread(facts.Language, PersonRequest.IsAsked(text, facts.Language))
                : understanding.Understand(text, facts.Language);
            facts.Understood = understood;
            if (wording.Speaks(understood.Language))
                facts.Language = understood.Language;
            facts.Changes.Add(TranscriptLine.OfCustomer(facts, said));
        }

        await next(cancellationToken);
    }
}
