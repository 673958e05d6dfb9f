using EthicalBot.Understanding.Text;

namespace EthicalBot.Understanding;

/// <summary>Whether a message says again what the one before it said.</summary>
public static class Repetition
{
    // "Yes" and "10042" twice are two answers.
    private const int FewestWords = 3;
    private const int Shingle = 3;
    private const double Alike = 0.6;

    /// <summary>True for the same words, give or take a slip, a mark or a filler; never where the numbers differ.</summary>
    public static bool Is(string text, string before)
    {
        var (words, wordsBefore) = (Folding.Words(text), Folding.Words(before));
        // Another number is a correction.
        if (words.Length < FewestWords || wordsBefore.Length < FewestWords || !Numbers(words).SetEquals(Numbers(wordsBefore))) return false;
        var (shingles, shinglesBefore) = (Shingles(words), Shingles(wordsBefore));
        var shared = shingles.Count(shinglesBefore.Contains);
        return shared >= Alike * (shingles.Count + shinglesBefore.Count - shared);
    }

    private static HashSet<string> Numbers(string[] words) => [.. words.Where(word => word.Any(char.IsDigit))];

    private static HashSet<string> Shingles(string[] words)
    {
        var text = $" {string.Join(' ', words)} ";
        return [.. Enumerable.Range(0, text.Length - Shingle + 1).Select(start => text.Substring(start, Shingle))];
    }
}
