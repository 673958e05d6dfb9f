using System.Text.RegularExpressions;

namespace EthicalBot.Knowledge.Library;

/// <summary>Cuts plain text into sentences.</summary>
internal static partial class Sentences
{
    // A longer one has no full stops: a list, a log, a table on one line.
    private const int Longest = 600;

    // A full stop behind these ends no sentence.
    private static readonly HashSet<string> s_abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "art", "approx", "bijv", "bzw", "ca", "cf", "dott", "dr", "dra", "ecc", "env", "etc", "evtl", "ex", "inkl", "mme", "mr", "mrs", "ms",
        "no", "nr", "núm", "p", "pag", "pág", "par", "sig", "sr", "sra", "st", "tel", "tél", "usw", "vs", "z",
    };

    /// <summary>The sentences of a text, trimmed, in order; none is empty.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var start = 0;
        foreach (var end in Ends().Matches(text).Where(end => !IsAbbreviation(text, end.Index)).Select(end => end.Index + end.Length).Append(text.Length))
        {
            foreach (var part in Cut(text[start..end].Trim())) yield return part;
            start = end;
        }
    }

    private static bool IsAbbreviation(string text, int stop)
    {
        if (text[stop] != '.') return false;
        var start = stop;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        // "z. B.", "J. Smith": one letter is never a sentence's last word.
        return stop - start == 1 || s_abbreviations.Contains(text[start..stop]);
    }

    private static IEnumerable<string> Cut(string sentence)
    {
        while (sentence.Length > Longest)
        {
            var space = sentence.LastIndexOf(' ', Longest);
            var end = space > 0 ? space : char.IsHighSurrogate(sentence[Longest - 1]) ? Longest - 1 : Longest;
            yield return sentence[..end];
            sentence = sentence[end..].TrimStart();
        }

        if (sentence.Length > 0) yield return sentence;
    }

    [GeneratedRegex(@"[.!?…][.!?…]*(?:\s?[»”""'’)\]])*(?=\s+[\p{Lu}\p{Lt}\p{Lo}\p{N}""'“‘«„¿¡(\[])")]
    private static partial Regex Ends();
}
