using EthicalBot.Understanding.Text;

namespace EthicalBot.Dialogs.Service.Slots;

/// <summary>Whether a message names a value that the shop gives an option, in whichever of the seven languages either is written.</summary>
internal static class OptionWords
{
    private const int ShortestOfForms = 4;
    private const int ShortestStem = 3;
    private const int ShortestLongStem = 4;
    private static readonly string[] s_longEndings = ["en", "er", "em"];

    public static bool IsSaid(string value, SaidWords said)
    {
        var words = Folding.Words(value);
        // "M" and "L" are letters of French and Italian words too: Folding parts them off after an apostrophe.
        if (words is [{ Length: 1 } letter] && !char.IsDigit(letter[0]) && IsAlone(letter, said))
            return true;
        return words.Length > 0 && (SameAs(value).Any(same => IsPhraseSaid(same, said)) || IsJoined(words, said) || IsMeasured(words, said));
    }

    /// <summary>Where an option is named; none where it is not.</summary>
    public static IEnumerable<(int Start, int Length)> PlacesOfName(string option, SaidWords said)
    {
        var name = Folding.Fold(option);
        return OptionLexicon.Known.Names.Where(row => row.Contains(name)).SelectMany(row => row).Prepend(name).Distinct(StringComparer.Ordinal)
            .SelectMany(phrase => said.PlacesOf(phrase).Select(start => (start, Folding.Words(phrase).Length)));
    }

    /// <summary>Whether two words are forms of one: "noire" and "noirs", "neri" and "nero".</summary>
    public static bool IsFormOf(string said, string word) =>
        said == word || (said.Length >= ShortestOfForms && word.Length >= ShortestOfForms && Stem(said) == Stem(word));

    /// <summary>The unit behind a figure, with all the ways to write it; null where the word is none.</summary>
    public static string[]? UnitOf(string word) => OptionLexicon.Known.Units.FirstOrDefault(row => row.Contains(word));

    /// <summary>A value, folded, with what means the same in the other languages.</summary>
    public static IEnumerable<string> SameAs(string value) => string.Join(' ', Folding.Words(value)) is var folded
        ? OptionLexicon.Known.Values.Where(same => same.Contains(folded)).SelectMany(same => same).Prepend(folded).Distinct(StringComparer.Ordinal)
        : [];

    /// <summary>Whether a word is a value, a unit or the name of an option in any of the languages.</summary>
    public static bool IsKnown(string word) =>
        OptionLexicon.Known.Values.Any(row => row.Contains(word)) || OptionLexicon.Known.Names.Any(row => row.Contains(word)) || UnitOf(word) is not null;

    private static bool IsPhraseSaid(string phrase, SaidWords said) =>
        // A single letter counts only where it stands alone.
        phrase.Length == 1 && !char.IsDigit(phrase[0]) ? IsAlone(phrase, said)
            : (phrase.Contains(' ') ? said.Has(phrase) : said.PlacesOf(phrase).Any(at => said.All[at] == phrase || !IsKnown(said.All[at]))) || (!phrase.Contains(' ') && said.All.Any(one => IsFormOf(one, phrase)));

    // "8GB" and "8 GB", "10-speed" and "10 speed" are one.
    private static bool IsJoined(string[] words, SaidWords said)
    {
        var joined = string.Concat(words);
        if (!joined.Any(char.IsDigit) || joined.All(char.IsDigit))
            return false;
        return Enumerable.Range(0, said.Count).Any(start => Enumerable.Range(1, 3).Any(length => start + length <= said.Count && string.Concat(said.All.Skip(start).Take(length)) == joined));
    }

    // "8 hours" and "8 ore", "7-inch" and "7 Zoll".
    private static bool IsMeasured(string[] words, SaidWords said)
    {
        if (words.Length < 2 || !words[0].All(char.IsAsciiDigit) || UnitOf(words[^1]) is not { } units)
            return false;
        var figure = string.Join(' ', words[..^1]);
        return units.Any(unit => said.Has($"{figure} {unit}") || said.Has($"{figure}{unit}"));
    }

    private static bool IsAlone(string letter, SaidWords said)
    {
        var at = said.All.ToList().LastIndexOf(letter);
        return at >= 0 && (said.Count <= 2 || at == said.Count - 1 || said.Parts.Any(part => part is [var only] && only == letter)
            || Enumerable.Range(1, said.Count - 1).Any(place => said.All[place] == letter && OptionLexicon.Known.Names[0].Contains(said.All[place - 1])));
    }

    private static string Stem(string word)
    {
        var stem = word.TrimEnd('s');
        if (Array.Find(s_longEndings, ending => stem.EndsWith(ending, StringComparison.Ordinal) && stem.Length - ending.Length >= ShortestLongStem) is { } found)
            return stem[..^found.Length];
        return stem.Length > ShortestStem && stem[^1] is 'a' or 'e' or 'i' or 'o' ? stem[..^1] : stem;
    }
}
