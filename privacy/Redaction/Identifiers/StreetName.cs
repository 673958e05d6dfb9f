using EthicalBot.Privacy.Redaction.Lexicon;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>The name that follows the word for street: "des Lilas", "du 8 mai 1945", "Mayor", "de la Paix".</summary>
internal static class StreetName
{
    private const int MostWords = 7;

    /// <summary>The word after the name that begins at a word; the same when none does.</summary>
    public static int End(WordRow words, int start)
    {
        var (end, free) = (start, true);
        for (var i = start; i < words.Count && i - start < MostWords; i++)
        {
            var word = words[i];
            if (!IsJoined(words, i - 1)) break;
            if (!word.IsLetters)
            {
                // "du 8 mai 1945", "rue 14"
                var month = i + 2 < words.Count && words.Folded(i + 1) is "de" or "di" ? i + 2 : i + 1;
                if (month < words.Count && words[month].Is(WordSense.Calendar) && words.Gap(i) is " " && word.Length <= 3)
                {
                    i = month;
                    end = i + 1;
                    if (i + 1 < words.Count && words[i + 1].Form is WordForm.Digits && words[i + 1].Length == 4 && words.Gap(i) is " ") end = ++i + 1;
                    free = false;
                    continue;
                }
                break;
            }
            if (word.Is(WordSense.Particle) || words.Folded(i) is "aux" or "au" or "en" or "sur" or "sous" or "saint" or "y" or "e" or "dos" or "delle" or "l" or "dei")
            {
                if (!free && words.Folded(i) is "a" or "e" or "y" or "en" or "au" && !NextCapital(words, i)) break;
                free = true;
                continue;
            }
            var capital = word.IsCapital && words.CapitalsTell;
            if (!capital && !free && (word.Is(WordSense.Ordinary | WordSense.Calendar | WordSense.OrdinaryEnding | WordSense.Unit) || i - start >= 4)) break;
            if (!free && word.Is(WordSense.Unit) && i + 1 < words.Count && !words[i + 1].IsLetters) break;
            if (!capital && words.Folded(i) is "et" or "and" or "und" or "mais" or "pour" or "je" or "est" or "qui" or "que" or "y" or "merci" or "svp" or "is" or "no" or "not" or "non") break;
            end = i + 1;
            free = false;
        }
        return end;
    }

    private static bool NextCapital(WordRow words, int index) => index + 1 < words.Count && words.IsCapital(index + 1);

    private static bool IsJoined(WordRow words, int index)
    {
        var gap = words.Gap(index);
        return gap is " " or "-" or "'" or "  " or "/" or "/ " or "." or ". " && (gap is not (". ") || words[index].Length <= 4 || words[index].Is(WordSense.Abbreviated));
    }
}
