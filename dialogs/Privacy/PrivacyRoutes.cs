using EthicalBot.Cards;
using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.AboutAi;
using EthicalBot.Dialogs.OrderStatus;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Dialogs.Routing;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Privacy;
using EthicalBot.Understanding.PrivacyRequests;
using EthicalBot.Understanding.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Privacy;

/// <summary>Leads what a customer asks about their data to its dialog, and what they write without an AI to what its exact words say.</summary>
public sealed class PrivacyRoutes(Say say, Wording wording, OpenQuestions questions, AnswerFit fit, Decisions decisions, RequestsForPersons persons)
{
    // Longer is a message to a person, whatever stands in it.
    private const int LongestInAMessage = 120;

    /// <summary>Whether the message is such a request, and no answer to the question that is open.</summary>
    public async Task<bool> IsForMeAsync(DialogContext dialog, CancellationToken cancellationToken)
    {
        if (dialog.Context.Facts().PrivacyAsk is null)
            return false;
        var open = await questions.ReadAsync(dialog.Context, cancellationToken);
        if (dialog.ActiveDialog is null)
            return true;
        if (open.Confirms is not null)
            return !await fit.AnswersAsync(dialog.Context, cancellationToken);
        // "My name is so and so and my postcode is 41010" tells who writes, where that was asked.
        if (open.AsksWho && dialog.Context.Facts().PrivacyAsk == PrivacyAsk.Correct && await fit.AnswersAsync(dialog.Context, cancellationToken))
            return false;
        if (dialog.ActiveDialog.Id == nameof(CorrectDialog) && dialog.Context.Facts().PrivacyAsk == PrivacyAsk.Correct)
            return false;
        return open.Expected != DataClass.FreeText || (dialog.Context.Activity.Text?.Length ?? 0) <= LongestInAMessage;
    }

    /// <summary>Begins its dialog.</summary>
    public async Task<DialogTurnResult?> BeginAsync(DialogContext dialog, CancellationToken cancellationToken)
    {
        var id = DialogOf(dialog.Context.Facts().PrivacyAsk);
        // Asked again, it is begun again; and who deletes or corrects wants nothing else just now.
        if (id is nameof(EraseDialog) or nameof(CorrectDialog) || dialog.ActiveDialog?.Id == id)
            await dialog.CancelAllDialogsAsync(cancellationToken);
        return await dialog.BeginDialogAsync(id, cancellationToken: cancellationToken);
    }

    /// <summary>The dialog that exactly these words ask for; null when they are not on any button.</summary>
    public string? ExactRoute(string text, string language) =>
        Is(text, "Disclosure.AnswerOrder", language) ? nameof(OrderStatusDialog) : Is(text, "Disclosure.AnswerAi", language) ? nameof(AboutAiDialog) : null;

    /// <summary>What is left without an AI.</summary>
    public async Task<DialogTurnResult?> OfferMenuAsync(DialogContext dialog, CancellationToken cancellationToken)
    {
        await new AiChoiceDialog(say, decisions).OfferMenuAsync(dialog.Context, cancellationToken);
        return null;
    }

    /// <summary>Marks the request for the person who is awaited.</summary>
    public Task MarkAsync(ITurnContext turn, PrivacyAsk ask, CancellationToken cancellationToken) => persons.MarkAsync(turn, ask, cancellationToken);

    /// <summary>Has a gentle word told with the answer, once a conversation, when they wrote of something that nobody needs to know.</summary>
    /// <remarks>"Are you deaf?" tells nothing of who writes.</remarks>
    public void Soften(TurnFacts facts, RoutingState state, string? text)
    {
        if (!facts.Sensitive || !Folding.Words(text ?? "").Intersect(wording.Get("Privacy.SelfWords", facts.Language).Split('|').SelectMany(Folding.Words)).Any() || state.HasHeardGentleWord || facts.Floor.Holder != FloorHolder.Bot || facts.Understood is { Signals.Crisis: true })
            return;
        state.HasHeardGentleWord = true;
        facts.GentleWord = wording.Get("Privacy.Sensitive", facts.Language);
    }

    /// <summary>Tells it by itself where the answer was a card and had no room for it.</summary>
    public static async Task SayGentleWordAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        if (facts.GentleWord is not { } word)
            return;
        facts.GentleWord = null;
        await turn.SendActivityAsync(MessageFactory.Text(word).MarkFixed(), cancellationToken);
    }

    private static string DialogOf(PrivacyAsk? ask) => ask switch
    {
        PrivacyAsk.Send => nameof(ExportDialog),
        PrivacyAsk.Correct => nameof(CorrectDialog),
        PrivacyAsk.Delete => nameof(EraseDialog),
        PrivacyAsk.StopAi or PrivacyAsk.AllowAi => nameof(AiChoiceDialog),
        PrivacyAsk.Withdraw => nameof(ConsentDialog),
        _ => nameof(MyDataDialog),
    };

    private bool Is(string text, string key, string language) =>
        string.Equals(Plain(text), Plain(wording.Get(key, language)), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string text) => string.Concat(text.Replace('’', '\'').Where(letter => !char.IsWhiteSpace(letter) && letter is not ('?' or '.' or '!')));
}
