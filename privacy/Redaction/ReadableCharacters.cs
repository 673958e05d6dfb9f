using System.Globalization;
using System.Text;

namespace EthicalBot.Privacy.Redaction;

/// <summary>How one character is read: what people, keyboards and copied documents put where a plain one is meant.</summary>
internal static class ReadableCharacters
{
    /// <summary>Stands for a character that is not read at all.</summary>
    public const char Nothing = '\0';

    public static char Read(char c) => c switch
    {
        '\0' => ' ',
        '\t' or '\u000B' or '\u000C' => ' ',
        '\u0085' or '\u2028' or '\u2029' => '\n',
        '\u00B4' => '\'',
        '\u00B7' => '.',
        < '\u00A0' => c,
        '\u00A0' => ' ',
        '\u00AD' => Nothing,
        < '\u0180' => c,
        _ => ReadRare(c),
    };

    public static bool IsAccent(char c) => c is >= '\u0300' and <= '\u036F';

    public static bool BelongsToTheOneBefore(char c) => IsAccent(c) || c is '\u20E3' or (>= '\uFE00' and <= '\uFE0F');

    public static char? Joined(char letter, char accent)
    {
        Span<char> pair = [letter, accent];
        Span<char> joined = stackalloc char[4];
        return char.IsLetter(letter) && ((ReadOnlySpan<char>)pair).TryNormalize(joined, out var length) && length == 1 ? joined[0] : null;
    }

    // Bold, double-struck and monospace digits: U+1D7CE to U+1D7FF.
    public static char? MathematicalDigit(string raw, int place) =>
        raw[place] == '\uD835' && place + 1 < raw.Length && raw[place + 1] is >= '\uDFCE' and <= '\uDFFF' ? (char)('0' + ((raw[place + 1] - '\uDFCE') % 10)) : null;

    private static char ReadRare(char c) => c switch
    {
        '\u061C' or '\u180E' or '\uFEFF' or '\u20E3' or '\u3164' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u206F') or (>= '\uFE00' and <= '\uFE0F') => Nothing,
        (>= '\u2018' and <= '\u201B') or '\u02BC' or '\u02B9' or '\u2032' => '\'',
        (>= '\u2010' and <= '\u2015') or '\u2212' or '\u2043' or '\uFE58' or '\uFE63' => '-',
        '\u2022' or '\u2024' or '\u2027' or '\u2219' or '\u22C5' or '\u3002' or '\u30FB' or '\uFE52' or '\uFF61' or '\u06D4' => '.',
        '\u2044' or '\u2215' or '\u29F8' => '/',
        '\u2236' or '\uFE55' => ':',
        '\uFE6B' => '@',
        '\uFE62' => '+',
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        _ when char.IsDigit(c) => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)),
        _ when char.GetUnicodeCategory(c) is UnicodeCategory.SpaceSeparator => ' ',
        _ => c,
    };
}
