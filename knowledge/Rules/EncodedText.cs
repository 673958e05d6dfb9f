using System.Text;
using System.Text.RegularExpressions;

namespace EthicalBot.Knowledge.Rules;

/// <summary>Finds text in base64 or in the tag characters of Unicode, and reads it.</summary>
internal static class EncodedText
{
    // Shorter ones are order numbers and words.
    private const int Shortest = 20;

    private static readonly Regex s_base64 = new("[A-Za-z0-9+/_-]{20}[A-Za-z0-9+/_-]*={0,2}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    /// <summary>Returns what is encoded and what it says. Linear in the text's length.</summary>
    public static IEnumerable<(int Start, int End, string Decoded)> In(string text)
    {
        foreach (Match match in s_base64.Matches(text))
        {
            if (Decoded(match.Value) is { } decoded) yield return (match.Index, match.Index + match.Length, decoded);
        }
        if (Tagged(text) is { } tagged) yield return tagged;
    }

    private static string? Decoded(string value)
    {
        var digits = value.TrimEnd('=').Replace('-', '+').Replace('_', '/');
        if (digits.Length < Shortest || digits.Length % 4 == 1) return null;
        var bytes = new byte[digits.Length];
        return Convert.TryFromBase64String(digits.PadRight((digits.Length + 3) / 4 * 4, '='), bytes, out var count) ? s_utf8.GetString(bytes, 0, count) : null;
    }

    // The tag characters mirror ASCII from U+E0000 and are shown by no font.
    private static (int, int, string)? Tagged(string text)
    {
        var (first, last, said) = (-1, 0, new StringBuilder());
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] != '\uDB40' || text[i + 1] is < '\uDC20' or > '\uDC7E') continue;
            if (first < 0) first = i;
            last = i + 2;
            _ = said.Append((char)(text[i + 1] - 0xDC00));
        }
        return first < 0 ? null : (first, last, said.ToString());
    }
}
