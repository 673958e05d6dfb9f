using System.Buffers;
using System.Text;

namespace EthicalBot.Privacy.Pseudonyms;

/// <summary>Reads a token however a customer or a model has written it: ⟦EMAIL_1⟧, ⟦email\_1⟧, [[Email 1]], \u27e6EMAIL_1\u27e7, &amp;#10214;EMAIL_1&amp;#10215; …</summary>
/// <remarks>The same reader finds what looks like a token in a customer's words, so that none of theirs is ever taken for one of ours.</remarks>
internal ref struct TokenReader
{
    /// <summary>No token is longer, however it is written.</summary>
    public const int Longest = 240;

    // A token of the log, or a word that a model made up between our brackets.
    private const int LongestForeign = 64;

    private static readonly SearchValues<char> s_starts = SearchValues.Create("⟦〚[［&%\\");

    private readonly ReadOnlySpan<char> _text;
    private readonly bool _isEnd;
    private int _at;
    private bool _unfinished;
    private TokenWriting _writing;

    private TokenReader(ReadOnlySpan<char> text, bool isEnd)
    {
        _text = text[..Math.Min(text.Length, Longest)];
        _isEnd = isEnd || text.Length >= Longest;
    }

    /// <summary>The next place where one may begin; the text's length when there is none.</summary>
    public static int NextStart(ReadOnlySpan<char> text, int from)
    {
        var at = text[from..].IndexOfAny(s_starts);
        return at < 0 ? text.Length : from + at;
    }

    /// <summary>Reads at the text's first character.</summary>
    /// <param name="isEnd">Whether nothing follows what is given.</param>
    public static TokenRead Read(ReadOnlySpan<char> text, bool isEnd)
    {
        var reader = new TokenReader(text, isEnd);
        var read = reader.Read();
        return reader._unfinished ? TokenRead.Unfinished : read;
    }

    private TokenRead Read()
    {
        var first = Next();
        var ours = first.Char == '⟦';
        _writing = first.Writing;
        if (!ours && (first.Char != '[' || Next().Char != '[')) return TokenRead.None;
        var inside = _at;
        Skip();
        var label = Letters();
        if (label.Length == 0) return ours ? Foreign(inside) : TokenRead.None;
        var underscore = Skip();
        // Between square brackets anybody may write anything: [[page 2]] is none of ours, [[FOO_2]] would like to be.
        if (!ours && !underscore && !Redaction.Placeholders.IsLabel(label)) return TokenRead.None;
        var digits = Digits();
        var end = _at;
        var ending = digits.Length > 0 ? Ending() : "";
        Skip();
        if (!Close(ours))
        {
            if (ours) return Foreign(inside) is { Length: not 0 } foreign ? foreign : digits.Length > 0 ? new(end, label, null, "", _writing) : TokenRead.None;
            return TokenRead.None;
        }
        if (digits.Length == 0) return ours || Redaction.Placeholders.IsLabel(label) ? new(_at, label, null, "", _writing) : TokenRead.None;
        return new(_at, label, int.TryParse(digits, out var number) ? number : null, ending, _writing);
    }

    // Anything else between our own brackets: never shown, whatever it is.
    private TokenRead Foreign(int inside)
    {
        if (_unfinished) return TokenRead.None;
        _at = inside;
        while (_at - inside <= LongestForeign)
        {
            var glyph = Next();
            if (glyph.Char == '⟧') return new(_at, "", null, "", _writing);
            if (glyph.Length <= 0 || glyph.Char is '⟦' or '\n' or '\r') return TokenRead.None;
        }
        return TokenRead.None;
    }

    private TokenGlyph Peek()
    {
        var glyph = TokenGlyph.At(_text, _at, _isEnd);
        _unfinished |= glyph.Length < 0;
        return glyph;
    }

    private TokenGlyph Next()
    {
        var glyph = Peek();
        _at += Math.Max(glyph.Length, 0);
        return glyph;
    }

    // Spaces, what nobody sees, and the marks of Markdown; whether an underscore was among them.
    private bool Skip()
    {
        var underscore = false;
        for (var most = 0; most < 12; most++)
        {
            var glyph = Peek();
            var passes = glyph.Char is ' ' or '\t' or '\u00A0' or '*' or '`' or '~' or '-' or '\u2011' or '\u00AD' or '\uFEFF' or '\u2060'
                or (>= '\u2000' and <= '\u200F') or '\u202F' or '_' || (glyph.Char == '\\' && glyph.Length == 1);
            if (glyph.Length <= 0 || !passes) break;
            _at += glyph.Length;
            underscore |= glyph.Char == '_';
        }
        return underscore;
    }

    private string Letters()
    {
        var letters = new StringBuilder();
        for (var glyph = Peek(); glyph.Length > 0 && char.IsAsciiLetter(glyph.Char) && letters.Length < 16; glyph = Peek())
        {
            _ = letters.Append(char.ToUpperInvariant(glyph.Char));
            _at += glyph.Length;
        }
        return letters.ToString();
    }

    private string Digits()
    {
        var digits = new StringBuilder();
        for (var glyph = Peek(); glyph.Length > 0 && char.IsAsciiDigit(glyph.Char) && digits.Length < 6; glyph = Peek())
        {
            _ = digits.Append(glyph.Char);
            _at += glyph.Length;
        }
        return digits.ToString();
    }

    // "⟦NAME_1's⟧", "⟦ORDER_1s⟧".
    private string Ending()
    {
        var ending = new StringBuilder();
        for (var glyph = Peek(); glyph.Length > 0 && (char.IsAsciiLetter(glyph.Char) || glyph.Char is '\'' or '’') && ending.Length < 3; glyph = Peek())
        {
            _ = ending.Append(glyph.Char);
            _at += glyph.Length;
        }
        return ending.ToString();
    }

    private bool Close(bool ours)
    {
        var close = Next();
        if (close.Char == '⟧') return true;
        if (close.Char != ']') return false;
        var second = Peek();
        if (second.Char == ']') _at += second.Length;
        return ours || second.Char == ']';
    }
}
