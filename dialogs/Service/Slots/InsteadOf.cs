using System.Buffers;

namespace EthicalBot.Dialogs.Service.Slots;

/// <summary>Takes out of a wish what is not wanted any more: "lined instead of dotted" wishes for nothing dotted.</summary>
internal static class InsteadOf
{
    private static readonly SearchValues<char> s_marks = SearchValues.Create(",.;:!?()\n");
    private static readonly LeadingWords s_leads = new(OptionPhrases.InsteadOf);

    /// <summary>The text with blanks from such words to the next mark or the next wish.</summary>
    public static string Without(string text)
    {
        var words = LeadingWords.In(text);
        var kept = text.ToCharArray();
        for (var at = 0; at < words.Count; at++)
        {
            if (s_leads.LengthAt(words, at) is not (> 0 and var length))
                continue;
            var end = at + length;
            while (end < words.Count && text.AsSpan(words[end - 1].End, words[end].Start - words[end - 1].End).IndexOfAny(s_marks) < 0 && !OptionPhrases.Joins.Contains(words[end].Word))
                end++;
            Array.Fill(kept, ' ', words[at].Start, words[end - 1].End - words[at].Start);
            at = end - 1;
        }

        return new string(kept);
    }
}
