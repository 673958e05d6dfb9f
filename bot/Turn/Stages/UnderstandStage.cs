using EthicalBot.Cards;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Interruptions;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Rights;
using EthicalBot.Understanding;
using EthicalBot.Understanding.PrivacyRequests;
using Microsoft.Bot.Builder;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace EthicalBot.Bot.Turn.Stages;

/// <summary>Finds out what the customer wants and in which language, and writes their line of the transcript.</summary>
internal sealed class UnderstandStage(IUnderstandCustomers understanding, ITranscript transcript, IConsents consents, Wording wording) : IMiddleware
{
    // Nobody types so much; what lies behind it is pasted and would only slow everyone down.
    private const int MostRead = 4000;
    private const int LongestName = 5;

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
                : understanding.Understand(text, await BeforeAsync(turnContext, said, cancellationToken));
            // A button's words are ours: they tell neither a language nor a mood.
            var isChoice = await turnContext.Services().GetRequiredService<SayingAgain>().IsChoiceAsync(turnContext, text, cancellationToken);
            facts.Understood = isChoice ? understood with { Signals = Signals.None } : understood;
            if (!isChoice && wording.Speaks(understood.Language) && !await IsNameAsync(turnContext, text, cancellationToken)
                && (understood.Language == facts.Language || await turnContext.Services().GetRequiredService<LanguageEvidence>().IsThereAsync(turnContext, text, cancellationToken)))
                facts.Language = understood.Language;
            facts.Changes.Add(TranscriptLine.OfCustomer(facts, said));
        }

        await next(cancellationToken);
    }

    // "Marie Lenoir" speaks no French.
    private static async Task<bool> IsNameAsync(ITurnContext turn, string text, CancellationToken cancellationToken) =>
        text.Split(' ').Length <= LongestName && (await turn.Services().GetRequiredService<OpenQuestions>().ReadAsync(turn, cancellationToken)).AsksWho;

    // Both without personal data, and with the same pseudonyms: nothing is kept for this that is not there anyway.
    private async Task<MessageContext> BeforeAsync(ITurnContext turn, RedactedText said, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        var last = await transcript.LastOfCustomerAsync(facts.Conversation, cancellationToken);
        var failures = await turn.Services().GetRequiredService<TriedSteps>().FailuresAsync(turn, cancellationToken);
        return new(facts.Language, last is not null && Repetition.Is(said.Value, last.Value), failures);
    }
}
