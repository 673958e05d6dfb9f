using EthicalBot.Cards;
using EthicalBot.Conversation.Answers;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Answers;
using EthicalBot.Dialogs.Interruptions;
using EthicalBot.Dialogs.Speech;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Knowledge;

/// <summary>Hears what a customer says of an answer from articles: what they call wrong, people look at.</summary>
internal sealed class AnswerFeedback(AnswerBases bases, InterruptionWords words, Wording wording, Say say)
{
    /// <summary>Whether the message says so of the last answer, and then answers it.</summary>
    public async Task<bool> TakeAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var (language, text) = (turn.Facts().Language, turn.Activity.Text ?? "");
        if (await bases.ReadAsync(turn, cancellationToken) is not { Source: AnswerSource.Articles })
            return false;
        if (words.IsOneOf(wording, "Knowledge.HelpedWords", text, language) || words.IsOneOf(wording, "Knowledge.Helped", text, language))
            await turn.SendActivityAsync(say.Text("Knowledge.Glad", language), cancellationToken);
        else if (words.IsOneOf(wording, "Knowledge.WrongWords", text, language) || words.IsOneOf(wording, "Knowledge.Wrong", text, language))
            await DoubtAsync(turn, cancellationToken);
        else
            return false;
        return true;
    }

    /// <summary>Notes that the last answer is doubted, and says what becomes of that; nothing where it came from no article.</summary>
    public async Task DoubtAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        if (await bases.ReadAsync(turn, cancellationToken) is not { Answer: { } answer })
            return;
        facts.Changes.Add(new AnswerDoubt(facts.At, answer, AnswerDoubt.Customer));
        await turn.SendActivityAsync(say.TextWithAnswers("Knowledge.WrongNoted", facts.Language, ["Disclosure.AnswerPerson"]), cancellationToken);
    }
}
