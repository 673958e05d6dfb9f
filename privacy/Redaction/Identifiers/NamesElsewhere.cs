using EthicalBot.Privacy.Redaction.Lexicon;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>The same names again: where a found name is repeated, and where an e-mail address in the text spells it.</summary>
internal static class NamesElsewhere
{
    private const int MostAddresses = 20;

    /// <summary>Words that repeat a part of a name already found.</summary>
    public static IEnumerable<(int Start, int End)> Repeated(WordRow words, IReadOnlyList<(int Start, int End)> found, bool[] taken)
    {
        if (found.Count == 0) yield break;
        var parts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (start, end) in found)
        {
            for (var i = start; i < end && parts.Count < 200; i++)
            {
                if (words[i].Length > 2 && !words[i].Is(WordSense.Particle | WordSense.Ordinary)) _ = parts.Add(words.FoldedText(i));
            }
        }
        var lookup = parts.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < words.Count; i++)
        {
            if (taken[i] || !words[i].IsLetters || words[i].Length < 3) continue;
            if ((words.IsCapital(i) || words[i].IsOnly(WordSense.Name)) && lookup.Contains(words.Folded(i))) yield return (i, i + 1);
        }
    }

    /// <summary>Words that the local part of an e-mail address is made of, and the name before "&lt;address&gt;".</summary>
    public static IEnumerable<(int Start, int End)> FromMail(WordRow words, bool[] taken)
    {
        var text = words.Text;
        var sign = -1;
        for (var n = 0; n < MostAddresses && (sign = text.IndexOf('@', sign + 1)) >= 0; n++)
        {
            var start = sign;
            while (start > 0 && sign - start < 64 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '_' or '-' or '+')) start--;
            if (start > 0 && text[start - 1] is '<' or '(' or '[' && Before(words, start) is { } name) yield return name;
            var local = Letters.Fold(text[start..sign]);
            if (local.Length < 5) continue;
            for (var i = 0; i < words.Count && i < 400; i++)
            {
                if (taken[i] || words[i].Length < 3 || (words[i].Start >= start && words[i].Start < sign) || !NameReader.LooksLikeName(words, i)) continue;
                if (Spells(local, words.Folded(i), words[i].Is(WordSense.Name))) yield return (i, i + 1);
            }
        }
    }

    private static bool Spells(string local, ReadOnlySpan<char> word, bool isName)
    {
        var at = local.AsSpan().IndexOf(word);
        if (at < 0) return false;
        var (open, close) = (at == 0 || !char.IsLetter(local[at - 1]), at + word.Length == local.Length || !char.IsLetter(local[at + word.Length]));
        return (open && close) || ((open || close || at == 1) && (isName || word.Length > 4) && word.Length > 3);
    }

    private static (int Start, int End)? Before(WordRow words, int place)
    {
        var end = words.IndexAt(place);
        var start = end;
        while (start > 0 && end - start < 5 && words[start - 1].IsLetters && (start == end || words.IsJoined(start - 1))
            && (NameReader.LooksLikeName(words, start - 1) || words[start - 1].Is(WordSense.Name) || !words[start - 1].Is(WordSense.Ordinary | WordSense.Country | WordSense.Brand) || (words[start - 1].Is(WordSense.Particle) && start < end))) start--;
        while (start < end && words[start].Is(WordSense.Particle) && !words[start].Is(WordSense.Name)) start++;
        return start < end && words.Gap(end - 1).Length <= 3 ? (start, end) : null;
    }
}
