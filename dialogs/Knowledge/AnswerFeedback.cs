using EthicalBot.Cards;
using EthicalBot.Conversation.Answers;
using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Answers;
using EthicalBot.Dialogs.Interruptions;
using EthicalBot.Dialogs.Speech;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Knowledge;

/// <summary>Hears what a customer says of an answer from articles: what they call wrong, people look at.</summary>
internal sealed class AnswerFeedback(IGivenAnswers answers, AnswerBases bases, InterruptionWords words, Wording wording, Say say)
{
    /// <summary>Whether the message says so of an answer, and then answers it.</summary>
    /// <param name="answer">The id of the activity that told it last. Null: whatever the customer says is not about one.</param>
    public async Task<bool> TakeAsync(ITurnContext turn, string? answer, CancellationToken cancellationToken)
    {
        var (language, text) = (turn.Facts().Language, turn.Activity.Text ?? "");
        if (answer is null)
            return false;
        if (words.IsOneOf(wording, "Knowledge.HelpedWords", text, language) || words.IsOneOf(wording, "Knowledge.Helped", text, language))
            await turn.SendActivityAsync(say.Text("Knowledge.Glad", language), cancellationToken);
        else if (words.IsOneOf(wording, "Knowledge.WrongWords", text, language) || words.IsOneOf(wording, "Knowledge.Wrong", text, language))
            await DoubtAsync(turn, answer, cancellationToken);
        else
            return false;
        return true;
    }

    /// <summary>The id of the activity that told the last answer; null where that came from no article.</summary>
    public async Task<string?> LastAsync(ITurnContext turn, CancellationToken cancellationToken) => (await bases.ReadAsync(turn, cancellationToken))?.Answer;

    /// <summary>Notes that an answer is doubted: the one to which the activity replies, else the last. Nothing where it came from no article.</summary>
    public async Task DoubtAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if ((turn.Activity.ReplyToId is { Length: > 0 } under ? under : await LastAsync(turn, cancellationToken)) is { } answer)
            await DoubtAsync(turn, answer, cancellationToken);
    }

    private async Task DoubtAsync(ITurnContext turn, string answer, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        if (await answers.FindAsync(facts.Conversation.Key, answer, cancellationToken) is not { } given)
            return;
        facts.Changes.Add(new AnswerDoubt(facts.At, given.Id, AnswerDoubt.Customer));
        // While somebody else answers, or is waited for, the assistant says nothing.
        if (facts.Floor.Holder == FloorHolder.Bot)
            await turn.SendActivityAsync(say.TextWithAnswers("Knowledge.WrongNoted", facts.Language, ["Disclosure.AnswerPerson"]), cancellationToken);
    }
}
