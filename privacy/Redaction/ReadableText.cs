using System.Globalization;
using System.Text;

namespace EthicalBot.Privacy.Redaction;

/// <summary>A text as the finders read it, and where each of its characters stood in the original.</summary>
/// <remarks>Odd spaces become spaces, full-width and foreign digits become 0–9, invisible characters are left out.</remarks>
internal sealed class ReadableText
{
    private readonly int[] _origin;
    private readonly int _rawLength;

    private ReadableText(string text, int[] origin, int rawLength) => (Text, _origin, _rawLength) = (text, origin, rawLength);

    public string Text { get; }

    public static ReadableText Of(string raw)
    {
        var text = new StringBuilder(raw.Length);
        var origin = new int[raw.Length];
        for (var i = 0; i < raw.Length; i++)
        {
            if (Read(raw[i]) is not { } read) continue;
            origin[text.Length] = i;
            _ = text.Append(read);
        }
        return new ReadableText(text.ToString(), origin, raw.Length);
    }

    public int RawStart(int start) => start < Text.Length ? _origin[start] : _rawLength;

    public int RawEnd(int end) => end > 0 ? _origin[end - 1] + 1 : 0;

    private static char? Read(char c) => c switch
    {
        < '\u0080' => c,
        '\u00AD' or '\u180E' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') => null,
        '\u2018' or '\u2019' or '\u02BC' or '\u00B4' => '\'',
        (>= '\u2010' and <= '\u2015') or '\u2212' => '-',
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u2028' or '\u2029' or '\u0085' => '\n',
        _ when char.GetUnicodeCategory(c) is UnicodeCategory.SpaceSeparator => ' ',
        _ when char.IsDigit(c) => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)),
        _ => c,
    };
}
