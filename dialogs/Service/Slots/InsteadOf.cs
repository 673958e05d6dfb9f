using System.Text.RegularExpressions;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Dialogs.Service.Slots;

/// <summary>Takes out of a wish what is not wanted any more: "lined instead of dotted" wishes for nothing dotted.</summary>
internal static partial class InsteadOf
{
    private static readonly string[][] s_leads = [.. OptionPhrases.InsteadOf.Select(Folding.Words).OrderByDescending(lead => lead.Length)];

    /// <summary>The text with blanks from such words to the next mark or the next wish.</summary>
    public static string Without(string text)
    {
        var words = Parts().Matches(text).Select(match => (match.Index, End: match.Index + match.Length, Word: Folding.Fold(match.Value))).ToList();
        var kept = text.ToCharArray();
        for (var at = 0; at < words.Count; at++)
        {
            if (Array.Find(s_leads, lead => at + lead.Length <= words.Count && lead.Select((word, offset) => words[at + offset].Word == word).All(same => same)) is not { } lead)
                continue;
            var end = at + lead.Length;
            while (end < words.Count && char.IsLetterOrDigit(text[words[end].Index]) && !OptionPhrases.Joins.Contains(words[end].Word))
                end++;
            Array.Fill(kept, ' ', words[at].Index, words[end - 1].End - words[at].Index);
            at = end - 1;
        }

        return new string(kept);
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+|[,.;:!?()\n]", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
