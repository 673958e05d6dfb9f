using EthicalBot.Dialogs.Speech;
using EthicalBot.Understanding.Languages;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.Routing;

/// <summary>Says to whoever writes in a language that the bot does not read which ones it reads, and how to reach a person in their own word.</summary>
public sealed class UnreadLanguage(Say say)
{
    private const int MostInARow = 2;

    /// <summary>The answer; null when it was given often enough and a person is needed.</summary>
    /// <param name="tag">Which language the message is in.</param>
    /// <param name="language">The conversation's language, which stays.</param>
    public Activity? Answer(RoutingState state, string tag, string language, IEnumerable<string> answerKeys)
    {
        if (++state.UnreadInARow > MostInARow)
        {
            state.UnreadInARow = 0;
            return null;
        }

        return PersonWords.In(tag) is { } word
            ? say.TextWithAnswers("Routing.UnreadLanguage", language, answerKeys, ("word", word))
            : say.TextWithAnswers("Routing.UnreadLanguageNoWord", language, answerKeys);
    }
}
