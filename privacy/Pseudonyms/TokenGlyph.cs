using System.Globalization;
using System.Net;
using System.Text;

namespace EthicalBot.Privacy.Pseudonyms;

/// <summary>One character as it was meant, however it was written: escaped for Markdown, JSON, HTML or a link, or in full width.</summary>
internal readonly record struct TokenGlyph(char Char, int Length, TokenWriting Writing)
{
    // "&#x027E6;" is the longest that anybody writes.
    private const int LongestEntity = 10;

    /// <summary>The text ends in the middle of what may be one.</summary>
    public static readonly TokenGlyph Unfinished = new('\0', -1, TokenWriting.Plain);

    public static TokenGlyph At(ReadOnlySpan<char> text, int at, bool isEnd)
    {
        if (at >= text.Length) return isEnd ? new('\0', 0, TokenWriting.Plain) : Unfinished;
        var c = text[at];
        return c switch
        {
            '\\' => Backslash(text, at, isEnd),
            '&' => Entity(text, at, isEnd),
            '%' => Percent(text, at, isEnd),
            >= '\uFF01' and <= '\uFF5E' => new((char)(c - 0xFEE0), 1, TokenWriting.Plain),
            '〚' => new('⟦', 1, TokenWriting.Plain),
            '〛' => new('⟧', 1, TokenWriting.Plain),
            'ı' or 'İ' => new('I', 1, TokenWriting.Plain),
            _ when c > '\u007F' && char.IsDigit(c) => new((char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)), 1, TokenWriting.Plain),
            _ => new(c, 1, TokenWriting.Plain),
        };
    }

    // "\_" of Markdown, "\u27e6" of JSON, and JSON in JSON with more of them.
    private static TokenGlyph Backslash(ReadOnlySpan<char> text, int at, bool isEnd)
    {
        var after = at;
        while (after < text.Length && text[after] == '\\' && after - at < 4) after++;
        if (after == text.Length) return isEnd ? new('\\', 1, TokenWriting.Plain) : Unfinished;
        if (text[after] is 'u')
        {
            var digits = text[(after + 1)..Math.Min(after + 5, text.Length)];
            if (digits.Length < 4 && IsHex(digits)) return isEnd ? new('\\', 1, TokenWriting.Plain) : Unfinished;
            if (digits.Length == 4 && IsHex(digits))
                return new((char)int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture), after + 5 - at, TokenWriting.Json);
        }
        return char.IsAscii(text[after]) && (char.IsPunctuation(text[after]) || char.IsSymbol(text[after]))
            ? new(text[after], after + 1 - at, TokenWriting.Plain)
            : new('\\', 1, TokenWriting.Plain);
    }

    private static TokenGlyph Entity(ReadOnlySpan<char> text, int at, bool isEnd)
    {
        var rest = text[at..Math.Min(at + LongestEntity, text.Length)];
        var end = rest.IndexOf(';');
        if (end < 0) return !isEnd && rest.Length < LongestEntity && rest[1..].IndexOfAnyExcept(s_entity) < 0 ? Unfinished : new('&', 1, TokenWriting.Plain);
        var written = rest[..(end + 1)].ToString();
        char? meant = written switch
        {
            "&lobrk;" => '⟦',
            "&robrk;" => '⟧',
            "&lowbar;" or "&UnderBar;" => '_',
            "&lsqb;" or "&lbrack;" => '[',
            "&rsqb;" or "&rbrack;" => ']',
            _ => WebUtility.HtmlDecode(written) is { Length: 1 } decoded ? decoded[0] : null,
        };
        return meant is { } c ? new(c, end + 1, TokenWriting.Html) : new('&', 1, TokenWriting.Plain);
    }

    private static TokenGlyph Percent(ReadOnlySpan<char> text, int at, bool isEnd)
    {
        Span<byte> bytes = stackalloc byte[3];
        var (count, most) = (0, 1);
        for (; count < most; count++)
        {
            var written = text[Math.Min(at + 3 * count, text.Length)..Math.Min(at + 3 * count + 3, text.Length)];
            if (written.Length < 3 && (written.IsEmpty || (written[0] == '%' && IsHex(written[1..]))))
                return isEnd ? new('%', 1, TokenWriting.Plain) : Unfinished;
            if (written.Length < 3 || written[0] != '%' || !byte.TryParse(written[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out bytes[count]))
                return new('%', 1, TokenWriting.Plain);
            if (count == 0) most = bytes[0] switch { < 0x80 => 1, >= 0xC2 and < 0xE0 => 2, >= 0xE0 and < 0xF0 => 3, _ => 0 };
        }
        return Rune.DecodeFromUtf8(bytes[..count], out var rune, out var used) is System.Buffers.OperationStatus.Done && used == count && rune.IsBmp
            ? new((char)rune.Value, 3 * count, TokenWriting.Percent)
            : new('%', 1, TokenWriting.Plain);
    }

    private static readonly System.Buffers.SearchValues<char> s_entity =
        System.Buffers.SearchValues.Create("#0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static bool IsHex(ReadOnlySpan<char> digits)
    {
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit(digit)) return false;
        }
        return true;
    }
}
