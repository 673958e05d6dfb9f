using System.Globalization;

namespace EthicalBot.Dialogs.Service.Slots;

/// <summary>How many of several alike pieces are meant.</summary>
internal static class CountReader
{
    /// <summary>The count, from one to as many as there are; null where none, or more than one, is said.</summary>
    public static int? Read(SaidWords said, int most, SlotWords words)
    {
        if (said.HasAny(words["All"]) || (most == 2 && said.HasAny(words["Both"])))
            return most;
        var counts = said.All.Where(word => word.Length < 3 && word.All(char.IsAsciiDigit)).Select(word => int.Parse(word, CultureInfo.InvariantCulture))
            .Concat(words.Places("Numbers").Where(one => said.HasAny(one.Phrases)).Select(one => one.Place + 1)).Distinct().ToList();
        return counts is [var count] && count >= 1 && count <= most ? count : null;
    }
}
