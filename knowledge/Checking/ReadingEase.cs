using System.Text.RegularExpressions;

namespace EthicalBot.Knowledge.Checking;

/// <summary>How easily a text is read, by the index that is usual for its language.</summary>
public static partial class ReadingEase
{
    /// <summary>How many words a sentence has.</summary>
    public static int WordsIn(string sentence) => Word().Count(sentence);

    /// <summary>The index of these sentences, the higher the easier; null in a language that has none here, or without a word.</summary>
    public static double? Of(IReadOnlyList<string> sentences, string language)
    {
        var words = sentences.SelectMany(sentence => Word().Matches(sentence)).Select(word => word.Value.ToLowerInvariant()).ToList();
        if (words.Count == 0) return null;
        var length = (double)words.Count / sentences.Count;
        var syllables = (double)words.Sum(word => Syllables(word, language)) / words.Count;
        return language switch
        {
            "en" => 206.835 - (1.015 * length) - (84.6 * syllables), // Flesch
            "fr" => 207 - (1.015 * length) - (73.6 * syllables), // Kandel and Moles
            "de" => 180 - length - (58.5 * syllables), // Amstad
            "es" => 206.84 - (1.02 * length) - (60 * syllables), // Fernández Huerta
            "it" => 89 + (((300d * sentences.Count) - (10 * words.Sum(word => word.Count(char.IsLetter)))) / words.Count), // Gulpease
            "pt" => 248.835 - (1.015 * length) - (84.6 * syllables), // Martins
            "nl" => 206.84 - (0.93 * length) - (77 * syllables), // Flesch and Douma
            _ => null,
        };
    }

    // By groups of vowels, which is near enough to tell hard from plain.
    private static int Syllables(string word, string language)
    {
        var groups = VowelGroup().Count(word);
        if (language is "es" or "pt" or "it") groups = Math.Max(groups, RomanceVowel().Count(word));
        var silent = word.Length > 3 && language switch
        {
            "fr" => FrenchSilent().IsMatch(word),
            "en" => EnglishSilent().IsMatch(word),
            _ => false,
        };
        return Math.Max(1, silent ? groups - 1 : groups);
    }

    [GeneratedRegex(@"[\p{L}\p{N}’'-]+")]
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
