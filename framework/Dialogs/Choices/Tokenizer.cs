using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Splits texts into words.</summary>
public static class Tokenizer
{
    // Beyond this each character is a word: ideographs and emoji.
    private const int LastOfLetters = 0x3FFF;

    private static readonly (int First, int Last)[] Breaks =
    [
        (0x0000, 0x002F), (0x003A, 0x0040), (0x005B, 0x0060), (0x007B, 0x00BF), (0x02B9, 0x036F), (0x2000, 0x2BFF), (0x2E00, 0x2E7F),
    ];

    /// <summary>Gets a tokenizer that breaks at white space and punctuation.</summary>
    public static TokenizerFunction DefaultTokenizer => Words;

    private static List<Token> Words(string text, string? locale = null)
    {
        var tokens = new List<Token>();
        var start = -1;
        var position = 0;
        foreach (var rune in (text ?? string.Empty).EnumerateRunes())
        {
            var alone = rune.Value > LastOfLetters;
            if (alone || IsBreak(rune))
            {
                Add(start, position);
                Add(alone ? position : -1, position + rune.Utf16SequenceLength);
                start = -1;
            }
            else if (start < 0)
            {
                start = position;
            }

            position += rune.Utf16SequenceLength;
        }

        Add(start, position);
        return tokens;

        void Add(int from, int to)
        {
            if (from >= 0)
            {
                var word = text![from..to]; // There is a text where there is a rune.
                tokens.Add(new Token { Start = from, End = to - 1, Text = word, Normalized = word.ToLowerInvariant() });
            }
        }
    }

    private static bool IsBreak(Rune rune) => Array.Exists(Breaks, range => rune.Value >= range.First && rune.Value <= range.Last);
}
