using EthicalBot.Cards;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Dialogs.Interruptions;

/// <summary>Reads "no, 10043" and "I meant the 12th": the words that take an answer back, and what is left for the right one.</summary>
public sealed class Corrections(Wording wording)
{
    /// <summary>What is left of the message after the words that correct; empty when it only takes back, null when it corrects nothing.</summary>
    public string? In(string text, string language)
    {
        var rest = text.Trim();
        var corrects = false;
        while (FirstOf(rest, language) is { } length)
        {
            rest = rest[length..].TrimStart(' ', ',', '.', ':', ';', '-', '–', '—', '!', '…', '\u00a0', '\u202f');
            corrects = true;
        }

        return corrects ? rest : null;
    }

    /// <summary>Whether the message takes the last answer back and gives no other: "my mistake", and more than a bare no.</summary>
    public bool TakesBack(string text, string language) =>
        In(text, language) is "" && wording.Get("Interruptions.CorrectWords", language).Split('|').Any(word => $" {Folding.Fold(text).Trim()} ".Contains($" {Folding.Fold(word).Trim()} ", StringComparison.Ordinal));

    // How much of the message its first correcting words are, written as the customer wrote them.
    private int? FirstOf(string text, string language)
    {
        var plain = text.Replace('’', '\'');
        int? longest = null;
        foreach (var key in new[] { "Interruptions.CorrectWords", "Routing.CorrectionWords" })
        {
            foreach (var word in wording.Get(key, language).Replace('’', '\'').Split('|'))
            {
                if (word.Length > (longest ?? 0) && plain.Length >= word.Length && Folding.Fold(plain[..word.Length]) == Folding.Fold(word)
                    && (plain.Length == word.Length || !char.IsLetterOrDigit(plain[word.Length])))
                    longest = word.Length;
            }
        }

        return longest;
    }
}
