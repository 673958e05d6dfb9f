using System.Collections.Frozen;
using System.Text;
using EthicalBot.Cards;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Privacy;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.AboutAi;

/// <summary>Hears from fixed words, in whichever language, that somebody wants the bot to be or to say that it is a human being: however it is wrapped, the truth is told.</summary>
public sealed class HumanWords(OpenQuestions questions, Wording wording, CompanyOptions company, Say say)
{
    private readonly FrozenSet<string> _phrases = wording.Languages.SelectMany(language => wording.Get("AboutAi.HumanWords", language).Split('|')).Select(Plain).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether they are in the message, and it is none for a person.</summary>
    public async Task<bool> AreMeantAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (turn.Activity.Text is not { Length: > 0 and <= 4000 } text || (await questions.ReadAsync(turn, cancellationToken)).Expected is DataClass.FreeText or DataClass.ContactWay)
            return false;
        var plain = Plain(text);
        return _phrases.Any(phrase => plain.Contains(phrase, StringComparison.Ordinal));
    }

    /// <summary>What it says then, before it goes on with the rest.</summary>
    public Activity Truth(string language) => say.Text("AboutAi.Truth", language, ("company", company.Name));

    // Words alone, with one space around each: "ik. ben. een. mens." says it too.
    private static string Plain(string text)
    {
        var plain = new StringBuilder(" ");
        foreach (var letter in text.Normalize(NormalizationForm.FormC).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(letter))
                plain.Append(letter);
            else if (plain[^1] != ' ')
                plain.Append(' ');
        }

        return plain.Append(plain[^1] == ' ' ? "" : " ").ToString();
    }
}
