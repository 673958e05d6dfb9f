using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Splits texts into words.</summary>
public static class Tokenizer
{
    /// <summary>Gets a tokenizer for which letters and digits make words and each symbol beyond the basic plane is one.</summary>
    public static TokenizerFunction DefaultTokenizer => Words;

    private static List<Token> Words(string text, string? locale = null)
    {
        var tokens = new List<Token>();
        var start = -1;
        var position = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var aloneStanding = !rune.IsBmp && !Rune.IsLetterOrDigit(rune);
            if (!aloneStanding && (Rune.IsLetterOrDigit(rune) || (start >= 0 && IsMark(rune))))
            {
                start = start < 0 ? position : start;
            }
            else
            {
                Add(start, position);
                start = -1;
                if (aloneStanding)
                {
                    Add(position, position + rune.Utf16SequenceLength);
                }
            }

            position += rune.Utf16SequenceLength;
        }

        Add(start, position);
        return tokens;

        void Add(int from, int to)
        {
            if (from >= 0)
            {
                var word = text[from..to];
                tokens.Add(new Token { Start = from, End = to - 1, Text = word, Normalized = word.ToLowerInvariant() });
            }
        }
    }

    // A combining accent belongs to the letter before it.
    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
