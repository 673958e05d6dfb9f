using System.Buffers;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Knowledge.Retrieval;

/// <summary>Finds stems that look like a word: by the groups of three letters that they share, then by how far apart they are.</summary>
internal sealed class TermLikeness
{
    private const int Gram = 3;
    private const int Shortest = 4;
    private const int Longest = 40;
    private const float Slip = 0.8f;
    private const float LeastDice = 0.5f;
    private const float Contained = 0.5f;
    private const int ShortestContained = 5;

    private readonly Dictionary<int, List<int>> _termsByGram = [];
    private readonly List<string> _terms = [];

    /// <summary>Takes the next stem; its number is how many were taken before.</summary>
    public void Add(string term)
    {
        foreach (var gram in Grams(term))
        {
            if (!_termsByGram.TryGetValue(gram, out var terms)) _termsByGram[gram] = terms = [];
            terms.Add(_terms.Count);
        }

        _terms.Add(term);
    }

    /// <summary>The stems that are like a word but not it, with how alike they are, from 0 to 1.</summary>
    /// <param name="known">Whether the word is a stem itself: then it is no slip of the finger for another.</param>
    public IEnumerable<(int Term, float Likeness)> Of(string word, bool known)
    {
        if (word.Length < Shortest || word.Length > Longest || !word.All(char.IsLetter)) return [];
        var shared = ArrayPool<byte>.Shared.Rent(_terms.Count);
        try
        {
            var candidates = Count(word, shared);
            return [.. candidates.Select(term => (term, Likeness(word, _terms[term], shared[term], known))).Where(like => like.Item2 > 0)];
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(shared);
        }
    }

    private List<int> Count(string word, byte[] shared)
    {
        var candidates = new List<int>();
        Array.Clear(shared, 0, _terms.Count);
        foreach (var gram in Grams(word))
        {
            foreach (var term in _termsByGram.GetValueOrDefault(gram) ?? [])
            {
                if (++shared[term] == 2) candidates.Add(term);
            }
        }

        return candidates;
    }

    private static float Likeness(string word, string term, int shared, bool known)
    {
        if (term == word) return 0;
        if (!known && EditDistance.IsWithinOne(word, term)) return Slip;
        var start = word.AsSpan().CommonPrefixLength(term);
        var (shorter, longer) = word.Length < term.Length ? (word, term) : (term, word);
        if (shorter.Length >= ShortestContained && longer.Contains(shorter, StringComparison.Ordinal)) return Contained;
        var dice = 2f * shared / (word.Length + term.Length);
        if (dice < LeastDice || (known && start < Shortest)) return 0;
        return dice * (known ? Contained : Slip);
    }

    // Each once; with the edges of the word as letters, so that its first two count.
    private static HashSet<int> Grams(string term)
    {
        var grams = new HashSet<int>();
        if (term.Length > Longest) return grams;
        var edged = $" {term} ";
        for (var i = 0; i + Gram <= edged.Length; i++) grams.Add((((edged[i] * 31) + edged[i + 1]) * 65_599) + edged[i + 2]);
        return grams;
    }
}
