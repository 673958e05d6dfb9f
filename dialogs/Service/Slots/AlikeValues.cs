using EthicalBot.Dialogs.Mentions;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Dialogs.Service.Slots;

/// <summary>Values that are spelt almost as the customer spells them, in another language or by a slip: "corail" and "coral".</summary>
internal static class AlikeValues
{
    private const int Shortest = 5;
    private const int ShortestOfTwo = 8;

    /// <summary>The one value that a word of the message is almost; none where two are, or none is.</summary>
    public static IEnumerable<string> In(SaidWords said, IReadOnlyList<string> values, string product)
    {
        var alike = said.All.Where(word => MayBeSlip(word, product)).SelectMany(word => values.Where(value => OptionWords.SameAs(value).Any(same => IsAlmost(word, same)))).Distinct(StringComparer.Ordinal).ToList();
        return alike.Count == 1 ? alike : [];
    }

    // A word that means something by itself is no slip of another.
    private static bool MayBeSlip(string word, string product) =>
        word.Length >= Shortest && !word.Any(char.IsAsciiDigit) && !OptionPhrases.NoSlip.Contains(word) && !OptionPhrases.Telling.Contains(word) && !OptionPhrases.Empty.Contains(word)
        && !OptionWords.IsKnown(word) && ProductWords.In(word, [product]).Count == 0;

    private static bool IsAlmost(string said, string value) =>
        value.Length >= Shortest && said[0] == value[0] && !value.Contains(' ', StringComparison.Ordinal)
        && (EditDistance.IsWithinOne(said, value) || (said.Length >= ShortestOfTwo && value.Length >= ShortestOfTwo && IsWithinTwo(said, value)));

    // One slip away from what is one slip away.
    private static bool IsWithinTwo(string said, string value) =>
        Enumerable.Range(0, said.Length).Any(at => EditDistance.IsWithinOne(said.Remove(at, 1), value)
            || (at < value.Length && (EditDistance.IsWithinOne(said.Remove(at, 1).Insert(at, value[at..(at + 1)]), value) || EditDistance.IsWithinOne(said.Insert(at, value[at..(at + 1)]), value))));
}
