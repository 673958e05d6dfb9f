using System.Text.RegularExpressions;

namespace EthicalBot.Tests.ReadingEase;

/// <summary>How easily a text is read, by the index that is usual for its language; see decision 0047.</summary>
internal static partial class ReadingEase
{
    /// <summary>The sentences of a text; a colon, a semicolon and a new line end one as well.</summary>
    public static IReadOnlyList<string> Sentences(string text) =>
        [.. Ends().Split(LegalReference().Replace(Placeholder().Replace(text, "Wort"), "")).Where(part => part.Any(char.IsLetterOrDigit))];

    public static int WordsIn(string sentence) => Word().Count(sentence);

    /// <summary>The index; the higher, the easier.</summary>
    public static double Index(string text, string language)
    {
        var words = Word().Matches(string.Join(' ', Sentences(text))).Select(match => match.Value).ToList();
        double count = words.Count, sentences = Sentences(text).Count;
        var length = count / sentences;
        var syllables = words.Sum(word => Syllables(word, language)) / count;
        return language switch
        {
            "en" => 206.835 - (1.015 * length) - (84.6 * syllables), // Flesch
            "fr" => 207 - (1.015 * length) - (73.6 * syllables), // Kandel and Moles
            "de" => 180 - length - (58.5 * syllables), // Amstad
            "es" => 206.84 - (1.02 * length) - (60 * syllables), // Fernández Huerta
            "it" => 89 + (((300 * sentences) - (10 * words.Sum(word => word.Count(char.IsLetter)))) / count), // Gulpease
            "pt" => 248.835 - (1.015 * length) - (84.6 * syllables), // Martins
            "nl" => 206.84 - (0.93 * length) - (77 * syllables), // Flesch and Douma
            _ => throw new ArgumentException($"There is no index for '{language}'.", nameof(language)),
        };
    }

    // Counted by groups of vowels, which is near enough for a floor.
    private static int Syllables(string word, string language)
    {
        var small = word.ToLowerInvariant();
        var groups = VowelGroup().Count(small);
        if (language is "es" or "pt" or "it")
            groups = Math.Max(groups, RomanceVowel().Count(small));
        if (groups > 1 && small.Length > 3 && ((language == "fr" && FrenchSilent().IsMatch(small)) || (language == "en" && EnglishSilent().IsMatch(small))))
            groups--;
        return Math.Max(1, groups);
    }

    [GeneratedRegex(@"(?<=[.!?…:;])\s+|\n+")]
    private static partial Regex Ends();

    [GeneratedRegex(@"\{\w+(:\w+)?\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"art\. 6\(1\)\(b\)", RegexOptions.IgnoreCase)]
    private static partial Regex LegalReference();

    [GeneratedRegex(@"[\w’'\-]+")]
    private static partial Regex Word();

    [GeneratedRegex("[aeiouyáàâäãåéèêëíìîïóòôöõúùûüœæ]+")]
    private static partial Regex VowelGroup();

    [GeneratedRegex("[aeoáàâãéèêóòôõíú]|[iuìùü](?![aeoáàâãéèêóòôõíú])")]
    private static partial Regex RomanceVowel();

    [GeneratedRegex("(e|es|ent)$")]
    private static partial Regex FrenchSilent();

    [GeneratedRegex("([^l]e|es|ed)$")]
    private static partial Regex EnglishSilent();
}
