using System.Text.RegularExpressions;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Dialogs.Service.Slots;

/// <summary>Parts "blue; if that is sold out, green" into the wish and what is wanted where it cannot be met.</summary>
internal static partial class SecondWish
{
    private static readonly string[][] s_leads = [.. OptionPhrases.Else.Select(Folding.Words).OrderByDescending(lead => lead.Length)];

    public static (string First, string? Second) Of(string text)
    {
        var words = Words().Matches(text).Select(match => (match.Index, End: match.Index + match.Length, Word: Folding.Fold(match.Value))).ToList();
        for (var at = 1; at < words.Count; at++)
        {
            if (Array.Find(s_leads, lead => at + lead.Length <= words.Count && lead.Select((word, offset) => words[at + offset].Word == word).All(same => same)) is { } lead)
                return (text[..words[at].Index], text[words[at + lead.Length - 1].End..]);
        }

        return (text, null);
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
