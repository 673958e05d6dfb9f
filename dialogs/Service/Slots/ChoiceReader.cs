using System.Globalization;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Dialogs.Service.Slots;

/// <summary>Which of the choices that were shown is meant: its own words, its number, "the second", "the last".</summary>
internal static class ChoiceReader
{
    private const int MostWordsWithNumber = 5;

    /// <summary>The place of the choice; null where none, or more than one, is meant.</summary>
    public static int? Read(string text, IReadOnlyList<string> choices, SlotWords words)
    {
        var folded = Folding.Fold(text);
        var same = Places(choices, choice => Folding.Fold(choice) == folded);
        if (same.Count == 1)
            return same[0];
        var said = new SaidWords(text);
        if (Ordinal(said, choices.Count, words) is { } place)
            return place;
        var numbers = said.All.Where(word => word.All(char.IsAsciiDigit) && word.Length < 3).Distinct().ToList();
        return said.Count <= MostWordsWithNumber && numbers.Count == 1 && int.Parse(numbers[0], CultureInfo.InvariantCulture) is var number && number >= 1 && number <= choices.Count
            ? number - 1
            : null;
    }

    /// <summary>The place that "the second" or "the last" names among so many.</summary>
    public static int? Ordinal(SaidWords said, int count, SlotWords words)
    {
        if (count > 0 && said.HasAny(words["Last"]))
            return count - 1;
        var named = words.Places("Ordinals").Where(one => said.HasAny(one.Phrases)).Select(one => one.Place).ToList();
        return named.Count == 1 && named[0] < count ? named[0] : null;
    }

    private static List<int> Places(IReadOnlyList<string> choices, Func<string, bool> isMeant) =>
        [.. Enumerable.Range(0, choices.Count).Where(place => isMeant(choices[place]))];
}
