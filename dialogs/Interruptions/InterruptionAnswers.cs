using EthicalBot.Cards;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Cancellation;
using EthicalBot.Dialogs.Privacy;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Privacy;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.Interruptions;

/// <summary>Finds and answers interruptions: what is open stays open and is put again, but for who leaves it.</summary>
public sealed class InterruptionAnswers(
    InterruptionWords words, Corrections corrections, SayingAgain again, QuestionHistory history, OpenQuestions questions, AnswerFit fit, WhyAnswer why, PrivacyNotice notice, Confirmation confirmation, Wording wording, Say say)
{
    private static readonly string[] Menu = ["Disclosure.AnswerOrder", "Privacy.Button.Know", "Disclosure.AnswerAi", "Disclosure.AnswerPerson"];
    private static readonly string[] Person = ["Disclosure.AnswerPerson"];

    /// <summary>The interruption that the message is; null when it is none, or may be the answer to what is open.</summary>
    public async Task<Interruption?> FindAsync(DialogContext dialog, CancellationToken cancellationToken)
    {
        var (facts, text) = (dialog.Context.Facts(), dialog.Context.Activity.Text ?? "");
        var found = words.Find(text, facts.Language) ?? (facts.Conversation.Language == facts.Language ? null : words.Find(text, facts.Conversation.Language));
        if (found is null)
            return await TakesBackAsync(dialog, text, cancellationToken) ? new(InterruptionKind.Back, 1) : null;
        if (await again.IsChoiceAsync(dialog.Context, text, cancellationToken))
            return null;
        var isOpen = dialog.ActiveDialog is not null;
        if (!isOpen)
            return found.Kind is InterruptionKind.Back or InterruptionKind.Cancel ? null : found;
        // "Yes, cancel it" to "shall I cancel this order?" leaves nothing.
        if (found.Kind == InterruptionKind.Cancel && dialog.ActiveDialog!.Id == nameof(CancellationDialog) && confirmation.IsGoAhead(text, facts.Language, cancels: true)) // not null: one is open
            return null;
        var open = await questions.ReadAsync(dialog.Context, cancellationToken);
        if (open.Expected is DataClass.FreeText or DataClass.Name && MayBeContent(found))
            return null;
        // "Send again" asks for another code where a code is awaited.
        return found.Kind == InterruptionKind.Repeat && open.Expected == DataClass.Secret && await fit.AnswersAsync(dialog.Context, cancellationToken) ? null : found;
    }

    /// <summary>Answers it.</summary>
    public async Task<DialogTurnResult?> AnswerAsync(DialogContext dialog, Interruption interruption, CancellationToken cancellationToken) => interruption.Kind switch
    {
        InterruptionKind.Repeat => await RepeatAsync(dialog, cancellationToken),
        InterruptionKind.Back => await BackAsync(dialog, cancellationToken),
        InterruptionKind.Cancel => await CancelAsync(dialog, cancellationToken),
        InterruptionKind.Help => await TellAsync(dialog, say.TextWithAnswers("Interruptions.Help", LanguageOf(dialog), Menu), cancellationToken),
        InterruptionKind.Why => await TellAsync(dialog, await why.MakeAsync(dialog, cancellationToken), cancellationToken),
        InterruptionKind.Simpler => await SimplifyAsync(dialog, cancellationToken),
        InterruptionKind.Language => await SpeakAsync(dialog, interruption.Language!, cancellationToken), // not null: this kind has one
        _ => throw new InvalidOperationException($"There is no answer to the interruption {interruption.Kind}."),
    };

    // One word to a person may be the message itself: "Hilfe", "retour". What is only ever said to who speaks is not.
    private static bool MayBeContent(Interruption found) => found.Kind switch
    {
        InterruptionKind.Help or InterruptionKind.Why => true,
        InterruptionKind.Back or InterruptionKind.Language => found.Words == 1,
        _ => false,
    };

    // "My mistake": the question before is asked again; with nothing to go back to the dialog reads it itself.
    private async Task<bool> TakesBackAsync(DialogContext dialog, string text, CancellationToken cancellationToken) =>
        dialog.ActiveDialog is not null && corrections.TakesBack(text, LanguageOf(dialog))
        && await questions.ReadAsync(dialog.Context, cancellationToken) is { Confirms: null, Expected: not (DataClass.FreeText or DataClass.Name) }
        && await history.BeforeAsync(dialog, cancellationToken) is not null;

    private static string LanguageOf(DialogContext dialog) => dialog.Context.Facts().Language;

    private async Task<DialogTurnResult?> RepeatAsync(DialogContext dialog, CancellationToken cancellationToken)
    {
        if (SayingAgain.LastOf(await again.ReadAsync(dialog.Context, cancellationToken), simple: false) is not { } last)
            return await SendAsync(dialog, say.TextWithAnswers("Interruptions.Stuck", LanguageOf(dialog), Person), cancellationToken);
        if (dialog.ActiveDialog is null)
            return await SendAsync(dialog, last, cancellationToken);
        return await RepromptAsync(dialog, cancellationToken);
    }

    private async Task<DialogTurnResult?> BackAsync(DialogContext dialog, CancellationToken cancellationToken)
    {
        if (await history.BeforeAsync(dialog, cancellationToken) is { } before)
            return await questions.AskAgainAsync(dialog, before, cancellationToken);
        if (AsksItself(dialog) is { } asks && await asks.GoBackAsync(dialog, cancellationToken) is { } different)
            return different;
        return await TellAsync(dialog, say.Text("Interruptions.First", LanguageOf(dialog)), cancellationToken);
    }

    private async Task<DialogTurnResult?> CancelAsync(DialogContext dialog, CancellationToken cancellationToken)
    {
        // A dialog that has such a text says itself what was not done.
        var left = $"Left.{dialog.ActiveDialog?.Id}";
        await dialog.CancelAllDialogsAsync(cancellationToken);
        return await SendAsync(dialog, say.Text(wording.Has(left) ? left : "Routing.Cancelled", LanguageOf(dialog)), cancellationToken);
    }

    private async Task<DialogTurnResult?> SpeakAsync(DialogContext dialog, string language, CancellationToken cancellationToken)
    {
        dialog.Context.Facts().Language = language;
        // With nothing open they are told what they can ask.
        await SendAsync(dialog, dialog.ActiveDialog is null ? say.TextWithAnswers("Interruptions.Language", language, Menu) : say.Text("Interruptions.Language", language), cancellationToken);
        return await PutAgainAsync(dialog, cancellationToken);
    }

    private async Task<DialogTurnResult?> SimplifyAsync(DialogContext dialog, CancellationToken cancellationToken)
    {
        var (facts, memory) = (dialog.Context.Facts(), await again.ReadAsync(dialog.Context, cancellationToken));
        var last = SayingAgain.LastOf(memory, simple: !memory.Simple);
        var wasSimple = memory.Simple;
        (memory.Simple, facts.Simple) = (true, true);
        if (wasSimple || last is null || SimpleOf(memory) is null)
        {
            await SendAsync(dialog, say.TextWithAnswers("Interruptions.NoSimpler", facts.Language, Person), cancellationToken);
            return await PutAgainAsync(dialog, cancellationToken);
        }

        // Told with the question of the last turn, it belongs to what was too hard.
        if (await questions.WasNoticeGivenAtAsync(dialog.Context, memory.LastAt, cancellationToken))
            facts.Notice = notice.Simple(facts.Language);
        return dialog.ActiveDialog is null ? await SendAsync(dialog, last, cancellationToken) : await PutAgainAsync(dialog, cancellationToken);
    }

    private static string? SimpleOf(ConversationMemory memory) => memory.Last is [.., { } last] ? last.Simple : null;

    /// <summary>Says something, and puts again what is open.</summary>
    internal static async Task<DialogTurnResult?> TellAsync(DialogContext dialog, Activity told, CancellationToken cancellationToken)
    {
        await SendAsync(dialog, told, cancellationToken);
        return await RepromptAsync(dialog, cancellationToken);
    }

    /// <summary>Puts again what is open; nothing where nothing is.</summary>
    internal static async Task<DialogTurnResult?> RepromptAsync(DialogContext dialog, CancellationToken cancellationToken)
    {
        if (AsksItself(dialog) is { } asks)
            return await asks.AskAgainAsync(dialog, cancellationToken);
        if (dialog.ActiveDialog is not null)
            await dialog.RepromptDialogAsync(cancellationToken);
        return null;
    }

    // By its step, which asks in the language and the words of now.
    private async Task<DialogTurnResult?> PutAgainAsync(DialogContext dialog, CancellationToken cancellationToken)
    {
        if (await history.OpenAsync(dialog, cancellationToken) is { } open)
            return await questions.AskAgainAsync(dialog, open, cancellationToken);
        return await RepromptAsync(dialog, cancellationToken);
    }

    private static IAsksAgain? AsksItself(DialogContext dialog) => dialog.ActiveDialog is { } active ? dialog.FindDialog(active.Id) as IAsksAgain : null;

    private static async Task<DialogTurnResult?> SendAsync(DialogContext dialog, Activity activity, CancellationToken cancellationToken)
    {
        await dialog.Context.SendActivityAsync(activity, cancellationToken);
        return null;
    }
}
