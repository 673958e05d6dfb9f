using EthicalBot.Privacy.Redaction.Lexicon;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>An address of a shape that nobody foresaw, after words that announce one: a number with capitals beside it.</summary>
internal static class AnnouncedAddress
{
    private static readonly PhraseBook<bool> s_cues = new(WordFiles.Phrases("AddressCues.").Where(p => p.Section is "Announced").Select(p => (p.Phrase, true)));

    public static (int Start, int End)? At(Reading reading, int index)
    {
        var words = reading.Words;
        if (!words[index].Is(WordSense.StartsAddress)) return null;
        if (index > 0 && words.Gap(index - 1) is "-" or " " && words.Folded(index - 1) is "ip" or "mac" or "mail" or "email" or "web" or "url") return null;
        foreach (var (after, _) in s_cues.At(words, index))
        {
            if (after < words.Count && words.Gap(after - 1) is var gap && gap.Length <= 5 && !gap.ContainsAny("?!.") && Chunk(words, after) is { } chunk) return chunk;
        }
        return null;
    }

    private static (int Start, int End)? Chunk(WordRow words, int start)
    {
        // "is: ", "est le", "at"
        for (var n = 0; n < 3 && start < words.Count && words[start].Form is WordForm.Small && words[start].Is(WordSense.Ordinary | WordSense.Particle | WordSense.Article) && words[start].Length <= 3; n++) start++;
        if (start < words.Count && words.Folded(start) is "ip" or "mac" or "mail" or "email" or "e" or "ipv4" or "ipv6" or "gps" or "url") return null;
        var (end, numbers, names) = (start, 0, 0);
        for (var i = start; i < words.Count && i - start < 12; i++)
        {
            var gap = i == start ? default : words.Gap(i - 1);
            if (gap.Length > 4 || gap.ContainsAny("?!;:\"") || (gap.Contains('.') && words[i - 1].Length > 3)) break;
            var word = words[i];
            if (word.Form is WordForm.Digits or WordForm.Mixed)
            {
                if (word.Length > 5 || gap.ContainsAny("/€$:") || (gap is "-" or "." && words[i - 1].Form is WordForm.Digits or WordForm.Mixed)) return null;
                numbers++;
            }
            else if (words.IsCapital(i) && !word.Is(WordSense.Calendar | WordSense.Product)) names += word.Is(WordSense.Unit) ? 0 : 1;
            else if (gap is "-" && word.IsLetters)
            {
            }
            else if (!word.Is(WordSense.Particle | WordSense.StreetBefore) && !(word.Length == 1)) break;
            else continue;
            end = i + 1;
        }
        return numbers > 0 && names > 0 && end - start >= 2 ? (start, end) : null;
    }
}
