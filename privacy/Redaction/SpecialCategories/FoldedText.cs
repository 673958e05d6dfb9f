using System.Globalization;
using System.Text;

namespace EthicalBot.Privacy.Redaction.SpecialCategories;

/// <summary>A text as a row of words without accents, in which frequent misspellings look alike: double letters, ph and f, th and t, y and i, ue and ü.</summary>
internal sealed class FoldedText
{
    private const int LongestWord = 40;

    // Latin letters with their accents end here.
    private static readonly string[] s_folds = [.. Enumerable.Range(0, 0x250).Select(c => FoldOne((char)c))];

    private readonly char[] _letters;
    private readonly List<(int Start, int Length, int Clause)> _words = [];

    private FoldedText(int length) => _letters = new char[length];

    public int Count => _words.Count;

    public static FoldedText Of(string text)
    {
        // "ß" and "œ" become two.
        var folded = new FoldedText(2 * text.Length);
        var (used, clause) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                if (EndsClause(text, i)) clause++;
                continue;
            }

            var start = used;
            for (; i < text.Length && (char.IsLetterOrDigit(text[i]) || IsMark(text[i])); i++) used = folded.Add(text[i], start, used);
            i--;
            folded._words.Add((start, Math.Min(used - start, LongestWord), clause));
        }

        return folded;
    }

    /// <summary>One word as it is folded in a text; for phrase files.</summary>
    public static string Fold(string word)
    {
        var folded = Of(word);
        return folded.Count == 1 ? folded[0].ToString() : throw new FormatException($"'{word}' is not one word.");
    }

    public ReadOnlySpan<char> this[int word] => _letters.AsSpan(_words[word].Start, _words[word].Length);

    /// <summary>True when no full stop, comma or other pause stands between two words.</summary>
    public bool InOneClause(int word, int other) => _words[word].Clause == _words[other].Clause;

    private int Add(char c, int start, int used)
    {
        foreach (var letter in c < s_folds.Length ? s_folds[c] : char.ToLowerInvariant(c).ToString())
        {
            var last = used > start ? _letters[used - 1] : '\0';
            if (letter == last && char.IsAsciiLetter(letter)) continue;
            if (letter == 'h' && last is 't') continue;
            if (letter == 'e' && last is ('a' or 'o' or 'u')) continue;
            if (letter == 'h' && last is 'p') _letters[used - 1] = 'f';
            else _letters[used++] = letter;
        }

        return used;
    }

    // "ver.di" and "L.G.B.T" are one clause; a hyphen or apostrophe never ends one.
    private static bool EndsClause(string text, int i) => text[i] switch
    {
        '\n' or ',' or ';' or '!' or '?' or '¿' or '¡' or '(' or ')' or '…' => true,
        '.' or ':' => i + 1 >= text.Length || !char.IsLetterOrDigit(text[i + 1]),
        '-' => i > 0 && text[i - 1] == ' ',
        _ => false,
    };

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    private static string FoldOne(char c) => c switch
    {
        'ß' => "s",
        'œ' or 'Œ' => "oe",
        'æ' or 'Æ' => "ae",
        'ø' or 'Ø' => "o",
        'y' or 'Y' => "i",
        _ => char.ToLowerInvariant(c.ToString().Normalize(NormalizationForm.FormD)[0]) is var folded && char.IsLetterOrDigit(folded) ? folded.ToString() : "",
    };
}
