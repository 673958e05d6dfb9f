using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Understanding.PrivacyRequests;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Privacy;

/// <summary>"Stop using AI with me" and its opposite: each done in one message.</summary>
public sealed class AiChoiceDialog(Say say, Decisions decisions) : Dialog(nameof(AiChoiceDialog))
{
    private static readonly string[] Menu = ["Disclosure.AnswerOrder", "Disclosure.AnswerPerson", "Disclosure.AnswerAi", "Privacy.Button.AllowAi"];
    private static readonly string[] WithAi = ["Disclosure.AnswerOrder", "Disclosure.AnswerAi", "Disclosure.AnswerPerson"];

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var facts = dc.Context.Facts();
        var told = facts.PrivacyAsk == PrivacyAsk.StopAi
            ? say.TextWithAnswers("Privacy.StopAi.Done", facts.Language, Menu, ("reference", await decisions.StopAiAsync(dc.Context, cancellationToken)))
            : Allowed(facts);
        await dc.Context.SendActivityAsync(told, cancellationToken);
        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    /// <summary>What is left without an AI: buttons, and a person.</summary>
    public Task OfferMenuAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        turn.SendActivityAsync(say.TextWithAnswers("Privacy.StopAi.Menu", turn.Facts().Language, Menu), cancellationToken);

    private Microsoft.Bot.Schema.Activity Allowed(TurnFacts facts)
    {
        decisions.AllowAi(facts);
        return say.TextWithAnswers("Privacy.AllowAi.Done", facts.Language, WithAi);
    }
}
