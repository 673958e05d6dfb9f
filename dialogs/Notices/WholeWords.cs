using EthicalBot.Cards;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Dialogs.Notices;

/// <summary>Compares a whole message with lists of words that are kept as data; accents, capitals and marks make no difference.</summary>
public sealed class WholeWords(Wording wording)
{
    /// <summary>The language in whose list the message stands, the conversation's own first; null when it is in none.</summary>
    public string? LanguageOf(string? text, string key, string language)
    {
        var folded = Folding.Fold(text ?? "").Trim();
        return folded.Length == 0 ? null
            : wording.Languages.OrderByDescending(one => one == language).FirstOrDefault(one => Phrases(key, one).Contains(folded, StringComparer.Ordinal));
    }

    /// <summary>What stands behind one of the phrases with which the message begins, as it was written; null when it begins with none.</summary>
    public string? After(string? text, string key, string language)
    {
        var said = (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        foreach (var phrase in Phrases(key, language).OrderByDescending(phrase => phrase.Length))
        {
            for (var count = 1; count <= said.Length; count++)
            {
                if (Folding.Fold(string.Join(' ', said.Take(count))).Trim() == phrase)
                    return string.Join(' ', said.Skip(count)).Trim();
            }
        }

        return null;
    }

    /// <summary>Whether one of the phrases stands in the message.</summary>
    public bool Contains(string text, string key, string language)
    {
        var folded = $" {Folding.Fold(text).Trim()} ";
        return Phrases(key, language).Any(phrase => folded.Contains($" {phrase} ", StringComparison.Ordinal));
    }

    private IEnumerable<string> Phrases(string key, string language) => wording.Get(key, language).Split('|').Select(phrase => Folding.Fold(phrase).Trim());
}
