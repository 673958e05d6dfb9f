using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Letters and digits from one place on, without the separators between them and in capitals: "pr 40 37 16 c" is PR403716C.</summary>
internal ref struct CodeWindow
{
    public const int Most = 24;

    private readonly string _text;
    private CharBuffer _characters;
    private CharBuffer _gaps;
    private EndBuffer _ends;

    private CodeWindow(string text, int start) => (_text, Start) = (text, start);

    public int Start { get; }

    public int Count { get; private set; }

    public static CodeWindow From(string text, int start)
    {
        var window = new CodeWindow(text, start);
        var end = start;
        for (var i = start; i < text.Length && window.Count < Most; i++)
        {
            if (char.IsAsciiLetterOrDigit(text[i]))
            {
                window._gaps[window.Count] = i > end ? text[end] : '\0';
                window._characters[window.Count] = char.ToUpperInvariant(text[i]);
                window._ends[window.Count++] = end = i + 1;
            }
            else if (!Separators.OfNumbers.Contains(text[i]) || i - end >= 3) break;
        }
        return window;
    }

    [UnscopedRef]
    public readonly ReadOnlySpan<char> First(int count) => ((ReadOnlySpan<char>)_characters)[..count];

    public readonly int End(int count) => _ends[count - 1];

    /// <summary>The separator before a character, or '\0' when it follows directly.</summary>
    public readonly char Gap(int index) => _gaps[index];

    /// <summary>True when so many characters are there and no letter or digit follows them directly.</summary>
    public readonly bool Holds(int count) => Count >= count && (End(count) == _text.Length || !Reading.IsWord(_text[End(count)]));

    public readonly bool AreDigits(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!char.IsAsciiDigit(_characters[i])) return false;
        }
        return true;
    }

    public readonly bool IsLetter(int index) => char.IsAsciiLetter(_characters[index]);

    [InlineArray(Most)]
    private struct CharBuffer
    {
        private char _first;
    }

    [InlineArray(Most)]
    private struct EndBuffer
    {
        private int _first;
    }
}
