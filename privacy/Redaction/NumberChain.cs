using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace EthicalBot.Privacy.Redaction;

/// <summary>Neighbouring groups of digits, any first few of which may be one number: "06 12 34 56 78", "4111-1111-1111-1111".</summary>
internal ref struct NumberChain
{
    private const int MostDigits = 24;
    private const int WidestGap = 3;

    private readonly Reading _reading;
    private DigitBuffer _digits;
    private LengthBuffer _lengths;

    private NumberChain(Reading reading, int first) => (_reading, First) = (reading, first);

    public int First { get; }

    public int Groups { get; private set; }

    /// <summary>Where the digits go on beyond what one number may hold.</summary>
    public bool IsCut { get; private set; }

    public readonly int Start => _reading.Digits[First].Start;

    /// <summary>All groups from this one on that such separators join; none when it is part of a word.</summary>
    public static NumberChain From(Reading reading, int first, SearchValues<char> separators, int most = MostDigits)
    {
        var (text, groups) = (reading.Text, reading.Digits);
        var chain = new NumberChain(reading, first);
        if (groups[first].Start > 0 && Reading.IsWord(text[groups[first].Start - 1])) return chain;
        var length = 0;
        for (var i = first; i < groups.Count; i++)
        {
            if (i > first && !Joins(text, groups[i - 1].End, groups[i].Start, separators)) break;
            if (length + groups[i].Length > most)
            {
                chain.IsCut = true;
                break;
            }
            text.AsSpan(groups[i].Start, groups[i].Length).CopyTo(((Span<char>)chain._digits)[length..]);
            length += groups[i].Length;
            ((Span<byte>)chain._lengths)[chain.Groups++] = (byte)length;
        }
        // "12 345kg": the last group belongs to a word.
        if (chain.Groups > 0 && chain.End(chain.Groups) is var end && end < text.Length && Reading.IsWord(text[end])) chain.Groups--;
        return chain;
    }

    public readonly int Length(int groups) => groups == 0 ? 0 : _lengths[groups - 1];

    public readonly int LengthOfGroup(int group) => Length(group + 1) - Length(group);

    public readonly int End(int groups) => _reading.Digits[First + groups - 1].End;

    [UnscopedRef]
    public readonly ReadOnlySpan<char> Digits(int groups) => ((ReadOnlySpan<char>)_digits)[..Length(groups)];

    private static bool Joins(string text, int end, int start, SearchValues<char> separators) =>
        start - end <= WidestGap && !text.AsSpan(end..start).ContainsAnyExcept(separators);

    [InlineArray(MostDigits)]
    private struct DigitBuffer
    {
        private char _first;
    }

    [InlineArray(MostDigits)]
    private struct LengthBuffer
    {
        private byte _first;
    }
}
