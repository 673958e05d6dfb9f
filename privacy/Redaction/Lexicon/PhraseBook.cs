using System.Collections.Frozen;

namespace EthicalBot.Privacy.Redaction.Lexicon;

/// <summary>Phrases of several words, found by their first.</summary>
internal sealed class PhraseBook<TMeaning>
{
    private readonly FrozenDictionary<string, (string[] Words, TMeaning Meaning)[]> _phrases;

    public PhraseBook(IEnumerable<(string Phrase, TMeaning Meaning)> phrases) =>
        _phrases = phrases.Select(p => (Words: Phrases.Split(p.Phrase), p.Meaning)).Where(p => p.Words.Length > 0)
            .GroupBy(p => p.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(p => p.Words.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>All phrases that begin at a word, the longest first, each with the number of the word after it.</summary>
    public IEnumerable<(int After, TMeaning Meaning)> At(WordRow words, int index)
    {
        if (!_phrases.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words.Folded(index), out var phrases)) yield break;
        foreach (var (phrase, meaning) in phrases)
        {
            if (Matches(words, index, phrase)) yield return (index + phrase.Length, meaning);
        }
    }

    private static bool Matches(WordRow words, int index, string[] phrase)
    {
        if (index + phrase.Length > words.Count) return false;
        for (var i = 1; i < phrase.Length; i++)
        {
            if (!words.Folded(index + i).SequenceEqual(phrase[i]) || !words.IsJoined(index + i - 1)) return false;
        }
        return true;
    }
}
