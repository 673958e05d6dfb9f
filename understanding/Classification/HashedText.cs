using System.Runtime.InteropServices;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Understanding.Classification;

/// <summary>A text's n-grams as 32-bit hashes, each with the word that it comes from: of letters inside each word, of words, and of pairs of words.</summary>
/// <remarks>Hashed once, read by every classifier.</remarks>
public sealed class HashedText
{
    private const int ShortestLetters = 2;
    private const int LongestLetters = 5;
    private const int LongestWord = 40;
    private const uint WordSeed = 0x9E3779B9;
    private const uint PairSeed = 0x85EBCA6B;
    private const uint SetSeed = 0xC2B2AE35;

    private static readonly uint s_first = Hash("^", WordSeed);
    private static readonly uint s_last = Hash("$", WordSeed);

    private readonly List<(uint Hash, int Word)> _words = [];
    private readonly List<(uint Hash, int Word)> _letters = [];

    private HashedText(IReadOnlyList<string> words)
    {
        Words = words;
        var previous = s_first;
        for (var i = 0; i < words.Count; i++)
        {
            var word = GenderedForms.Neutral(words[i]);
            var hash = Hash(word, WordSeed);
            _words.Add((Finish(hash), i));
            _words.Add((Pair(previous, hash), i));
            _words.Add((Finish(LetterSet(word)), i));
            previous = hash;
            HashLetters(word, i);
        }
        if (words.Count > 0) _words.Add((Pair(previous, s_last), words.Count - 1));
        (WordCounts, LetterCounts) = (Counted(_words), Counted(_letters));
    }

    /// <summary>The words as they were read: folded, with question and exclamation marks.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Each n-gram with the word that it comes from; a pair of words comes from its second.</summary>
    internal IEnumerable<(uint Hash, int Word)> Grams => _words.Concat(_letters);

    /// <summary>The n-grams of words, each once, and 1 + the logarithm of how often it stands there.</summary>
    internal (uint Hash, float Weight)[] WordCounts { get; }

    /// <summary>The n-grams of letters, likewise.</summary>
    internal (uint Hash, float Weight)[] LetterCounts { get; }

    /// <summary>Reads a text whose personal data has been masked.</summary>
    public static HashedText Of(string masked) => new(Folding.WordsAndMarks(masked));

    private static (uint Hash, float Weight)[] Counted(List<(uint Hash, int Word)> grams)
    {
        var hashes = new uint[grams.Count];
        for (var i = 0; i < hashes.Length; i++) hashes[i] = grams[i].Hash;
        Array.Sort(hashes);
        var (counted, count) = (new (uint Hash, float Weight)[hashes.Length], 0);
        for (var i = 0; i < hashes.Length;)
        {
            var start = i;
            while (i < hashes.Length && hashes[i] == hashes[start]) i++;
            counted[count++] = (hashes[start], i - start == 1 ? 1 : 1 + MathF.Log(i - start));
        }
        return counted[..count];
    }

    private void HashLetters(ReadOnlySpan<char> word, int place)
    {
        // A longer word is a key or a held-down finger.
        var read = word[..Math.Min(word.Length, LongestWord)];
        Span<char> edged = stackalloc char[read.Length + 2];
        edged[0] = edged[^1] = ' ';
        read.CopyTo(edged[1..]);
        for (var length = ShortestLetters; length <= Math.Min(LongestLetters, edged.Length); length++)
        {
            for (var start = 0; start + length <= edged.Length; start++) _letters.Add((Finish(Hash(edged.Slice(start, length), (uint)length)), place));
        }
    }

    // The first letter, and which others there are: "cofnirmado", "confirmmado" and "confirmado" are alike.
    private static uint LetterSet(ReadOnlySpan<char> word)
    {
        var (set, others) = (0u, 0u);
        foreach (var letter in word[1..])
        {
            if (char.IsAsciiLetterLower(letter)) set |= 1u << (letter - 'a');
            else others = (others * 31) + letter;
        }
        return (((set * 2654435761u) ^ others) * 31) ^ word[0] ^ SetSeed;
    }

    // FNV-1a, by bytes.
    private static uint Hash(ReadOnlySpan<char> text, uint seed)
    {
        var hash = 2166136261u ^ seed;
        foreach (var b in MemoryMarshal.AsBytes(text)) hash = (hash ^ b) * 16777619u;
        return hash;
    }

    private static uint Pair(uint a, uint b) => Finish(((a * 31) ^ b ^ PairSeed) * 2654435761u);

    // Spreads the bits, so that the low ones can be a bucket.
    private static uint Finish(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x7feb352d;
        hash = (hash ^ (hash >> 15)) * 0x846ca68b;
        return hash ^ (hash >> 16);
    }
}
