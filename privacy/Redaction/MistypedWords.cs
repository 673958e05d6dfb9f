using System.Collections.Frozen;
using EthicalBot.Privacy.Redaction.Lexicon;

namespace EthicalBot.Privacy.Redaction;

/// <summary>Cue words with one letter wrong, missing, too many or swapped: "comande", "nuemro de snedung".</summary>
internal static class MistypedWords
{
    /// <summary>In a shorter word one other letter makes another word.</summary>
    public const int Shortest = 6;

    private const int Longest = 24;

    // Each word under each of its spellings with one letter left out: two words one slip apart share one of them.
    private static readonly FrozenDictionary<string, CueWord> s_shortened = CueWords.All
        .Where(word => word.Text.Length is >= Shortest - 1 and < Longest && !word.Text.Contains(' ', StringComparison.Ordinal) && !word.AccentsCount)
        .SelectMany(word => Enumerable.Range(0, word.Text.Length + 1).Select(left => (Key: left == word.Text.Length ? word.Text : word.Text.Remove(left, 1), Word: word)))
        .DistinctBy(entry => entry.Key).ToFrozenDictionary(entry => entry.Key, entry => entry.Word, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, CueWord>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_shortened.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Cue? CueOf(ReadOnlySpan<char> written)
    {
        if (written.Length >= Longest) return null;
        Span<char> word = stackalloc char[written.Length];
        for (var i = 0; i < word.Length; i++)
        {
            var letter = CueTrie.ClassOf(written[i]);
            if (letter >= 26) return null;
            word[i] = (char)('a' + letter);
        }
        if (s_lookup.TryGetValue(word, out var whole) && IsOneSlip(word, whole.Text)) return whole.Cue;
        // "charged" is a word of its own, though one letter from a cue of another language.
        if ((Vocabulary.Of(word) & WordSense.Ordinary) != 0) return null;
        Span<char> shorter = stackalloc char[word.Length - 1];
        word[1..].CopyTo(shorter);
        for (var left = 0; left < word.Length; left++)
        {
            if (left > 0) shorter[left - 1] = word[left - 1];
            if (s_lookup.TryGetValue(shorter, out var found) && IsOneSlip(word, found.Text)) return found.Cue;
        }
        return null;
    }

    // One letter replaced, left out, put in, or two neighbours swapped; the first letter is hardly ever wrong.
    private static bool IsOneSlip(ReadOnlySpan<char> written, ReadOnlySpan<char> meant)
    {
        if (written[0] != meant[0] || Math.Abs(written.Length - meant.Length) > 1) return false;
        var same = written.CommonPrefixLength(meant);
        var (a, b) = (written.Length - same, meant.Length - same);
        if (a == b) return a > 0 && (written[(same + 1)..].SequenceEqual(meant[(same + 1)..]) || (a > 1 && written[same] == meant[same + 1] && written[same + 1] == meant[same] && written[(same + 2)..].SequenceEqual(meant[(same + 2)..])));
        return a > b ? written[(same + 1)..].SequenceEqual(meant[same..]) : written[same..].SequenceEqual(meant[(same + 1)..]);
    }
}
