using EthicalBot.Cards;
using EthicalBot.Conversation.Answers;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Privacy;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.Knowledge;

/// <summary>Says that an answer was wrong, and what is right where a person has said so.</summary>
public sealed class AnswerCorrection(Wording wording, Say say)
{
    private static readonly string[] Answers = ["Disclosure.AnswerPerson"];

    /// <summary>What is sent, in this order; it is told whoever holds the conversation.</summary>
    /// <param name="right">What is right instead. Null: nobody said.</param>
    /// <param name="agent">The name of who says so, which the customer reads.</param>
    /// <param name="language">The customer's own, which need not be that of the answer.</param>
    public IReadOnlyList<Activity> Make(GivenAnswer wrong, RedactedText? right, string agent, string language)
    {
        var told = string.Join(' ', wrong.Evidence.Sentences.Where(sentence => sentence.Sent).Select(sentence => sentence.Text));
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(wrong.At, wording.Zone).DateTime);
        var news = MessageFactory.Text(wording.Get(right is null ? "Knowledge.Corrected" : "Knowledge.CorrectedWith", language, ("day", day), ("told", told))).MarkNews();
        if (right is null)
            return [say.WithAnswers(news, language, Answers)];
        // Plain: shown as the person typed it.
        var words = MessageFactory.Text(right.Value).MarkPerson(agent);
        words.TextFormat = TextFormatTypes.Plain;
        return [news, say.WithAnswers(words, language, Answers)];
    }
}
