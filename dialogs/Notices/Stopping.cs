using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Privacy.Rights;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Notices;

/// <summary>"Stop", as a whole message in any of the languages: ends at once whatever was allowed, wherever the conversation is.</summary>
public sealed class Stopping(Say say, WholeWords words, IConsents consents, WishConsents decisions)
{
    private static readonly string[] Answers = ["Disclosure.AnswerOrder", "Disclosure.AnswerPerson"];

    /// <summary>Stops and says so; false when the word is not one of these, or means something else because nothing is allowed.</summary>
    public async Task<bool> StopsAsync(DialogContext dialog, CancellationToken cancellationToken)
    {
        var facts = dialog.Context.Facts();
        if (facts.Understood is { Signals.Crisis: true } || LanguageOf(dialog.Context) is not { } language)
            return false;
        if (await EndAsync(dialog.Context, language, cancellationToken))
        {
            // Who waits for a person goes on waiting; a question of ours is meant by the word as well.
            if (facts.Floor.Holder == FloorHolder.Bot)
                await dialog.CancelAllDialogsAsync(cancellationToken);
            return true;
        }

        if (dialog.ActiveDialog is not null || facts.Floor.Holder != FloorHolder.Bot)
            return false;
        facts.Language = language;
        await dialog.Context.SendActivityAsync(say.TextWithAnswers("Notices.NothingToStop", language, Answers), cancellationToken);
        return true;
    }

    /// <summary>The same while a person speaks with the customer: that person goes on.</summary>
    public async Task StopAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (LanguageOf(turn) is { } language)
            await EndAsync(turn, language, cancellationToken);
    }

    // One word tells little of its language: that of the conversation before it comes first.
    private string? LanguageOf(ITurnContext turn) => words.LanguageOf(turn.Activity.Text, "Notices.StopWords", turn.Facts().Conversation.Language);

    private async Task<bool> EndAsync(ITurnContext turn, string language, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        var given = (await consents.CurrentAsync(facts.Conversation.Subject, cancellationToken)).Where(state => state is { Allowed: true, Purpose.AllowedUnasked: false }).Select(state => state.Purpose).ToList();
        if (given.Count == 0)
            return false;
        facts.Language = language;
        var reference = decisions.End(facts, given, "Notices.Stopped");
        var isOurs = facts.Floor.Holder == FloorHolder.Bot;
        await turn.SendActivityAsync(
            isOurs ? say.TextWithAnswers("Notices.Stopped", language, Answers, ("reference", reference)) : say.Text("Notices.StoppedHere", language, ("reference", reference)), cancellationToken);
        return true;
    }
}
