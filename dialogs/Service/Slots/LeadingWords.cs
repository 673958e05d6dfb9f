using System.Text.RegularExpressions;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Dialogs.Service.Slots;

/// <summary>Phrases that lead to something in a wish, such as "instead of" or "otherwise", looked for where they stand in the text.</summary>
internal sealed partial class LeadingWords(IEnumerable<string> phrases)
{
    // The longest first: "à la place de" before "à la place d".
    private readonly string[][] _leads = [.. phrases.Select(Folding.Words).OrderByDescending(lead => lead.Length)];

    /// <summary>The folded words of a text and where each stands; the end is exclusive.</summary>
    public static IReadOnlyList<(int Start, int End, string Word)> In(string text) =>
        [.. Words().Matches(text).Select(match => (match.Index, match.Index + match.Length, Folding.Fold(match.Value)))];

    /// <summary>How many words the phrase has that stands at this one; 0 where none does.</summary>
    public int LengthAt(IReadOnlyList<(int Start, int End, string Word)> words, int at) =>
        Array.Find(_leads, lead => at + lead.Length <= words.Count && lead.Select((word, offset) => words[at + offset].Word == word).All(same => same))?.Length ?? 0;

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
