using System.Globalization;
using System.Text;

namespace EthicalBot.Evaluation.Fairness;

/// <summary>A way in which people type; the same text always comes out the same.</summary>
internal sealed record Typing(string Name, Func<string, string> Write)
{
    private static readonly HashSet<char> s_vowels = [.. "aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüœ"];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Typing> All { get; } =
    [
        new("typing errors", Mistype),
        new("no accents", WithoutAccents),
        new("capitals", text => text.ToUpperInvariant()),
        new("short message", Shorten),
    ];

    // Every third long word gets one error: two letters change places, one is left out, or one is struck twice.
    private static string Mistype(string text)
    {
        var seen = 0;
        return string.Join(' ', text.Split(' ').Select(word => IsWord(word, 5) && seen++ % 3 == 0 ? Mistype(word, seen / 3 % 3) : word));
    }

    private static string Mistype(string word, int error)
    {
        var place = word.Length / 2;
        return error switch
        {
            0 => $"{word[..(place - 1)]}{word[place]}{word[place - 1]}{word[(place + 1)..]}",
            1 => word.Remove(place, 1),
            _ => word.Insert(place, word[place].ToString()),
        };
    }

    private static string WithoutAccents(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.Replace("ß", "ss", StringComparison.Ordinal).Replace("œ", "oe", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark) plain.Append(letter);
        }

        return plain.ToString().Normalize(NormalizationForm.FormC);
    }

    // No capitals, no accents, no punctuation, and the longest words lose a vowel: "commnde".
    private static string Shorten(string text)
    {
        var bare = new string([.. WithoutAccents(text).ToLowerInvariant().Select(letter => char.IsPunctuation(letter) ? ' ' : letter)]);
        return string.Join(' ', bare.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => IsWord(word, 7) ? WithoutLastVowelInside(word) : word));
    }

    private static string WithoutLastVowelInside(string word)
    {
        for (var i = word.Length - 2; i > 0; i--)
        {
            if (s_vowels.Contains(word[i])) return word.Remove(i, 1);
        }

        return word;
    }

    private static bool IsWord(string word, int least) => word.Length >= least && word.All(char.IsLetter);
}
