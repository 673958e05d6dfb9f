using System.Buffers;
using System.Globalization;

namespace EthicalBot.Privacy.Redaction;

/// <summary>A text as the finders read it, and where each of its characters stood in the original.</summary>
/// <remarks>Odd spaces become spaces, full-width and foreign digits become 0–9, invisible characters are left out, an accent joins its letter.</remarks>
internal sealed class ReadableText
{
    // Most messages hold nothing else and are read as they are.
    private static readonly SearchValues<char> s_plain = SearchValues.Create(
        [.. Enumerable.Range(0, 0x180).Select(c => (char)c).Where(c => ReadableCharacters.Read(c) == c), '€', '…', '«', '»', '“', '”', '⟦', '⟧']);

    private readonly string _raw;
    private readonly int[]? _origin;

    private ReadableText(string raw, string text, int[]? origin) => (_raw, Text, _origin) = (raw, text, origin);

    public string Text { get; }

    public static ReadableText Of(string raw)
    {
        var odd = raw.AsSpan().IndexOfAnyExcept(s_plain);
        if (odd < 0) return new ReadableText(raw, raw, null);
        var (text, origin) = (new char[raw.Length], new int[raw.Length]);
        raw.AsSpan(0, odd).CopyTo(text);
        for (var i = 0; i < odd; i++) origin[i] = i;
        var length = odd;
        for (var i = odd; i < raw.Length; i++)
        {
            var read = ReadableCharacters.Read(raw[i]);
            if (ReadableCharacters.IsAccent(raw[i]))
            {
                if (length > 0 && ReadableCharacters.Joined(text[length - 1], raw[i]) is { } joined) text[length - 1] = joined;
                continue;
            }
            if (read == ReadableCharacters.Nothing) continue;
            origin[length] = i;
            if (ReadableCharacters.MathematicalDigit(raw, i) is { } digit) (read, i) = (digit, i + 1);
            text[length++] = read;
        }
        return new ReadableText(raw, new string(text, 0, length), origin);
    }

    public int RawStart(int start) => _origin is null ? start : start < Text.Length ? _origin[start] : _raw.Length;

    public int RawEnd(int end)
    {
        if (_origin is null || end == 0) return end;
        var last = _origin[end - 1];
        var rawEnd = last + (ReadableCharacters.MathematicalDigit(_raw, last) is null ? 1 : 2);
        // An accent of its own belongs to its letter, the frame of a key-cap digit to the digit.
        while (rawEnd < _raw.Length && ReadableCharacters.BelongsToTheOneBefore(_raw[rawEnd])) rawEnd++;
        return rawEnd;
    }
}
