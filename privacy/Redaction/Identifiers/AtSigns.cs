using System.Buffers;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Finds "@", "(at)", " arobase " and their like.</summary>
internal static class AtSigns
{
    private const int WidestSpace = 2;

    private static readonly SearchValues<string> s_bracketedLetters = SearchValues.Create(["(a)", "[a]", "{a}", "<a>", "(ä)", "[ä]"], StringComparison.OrdinalIgnoreCase);

    public static bool MayBeIn(string text) => text.Contains('@', StringComparison.Ordinal) || text.AsSpan().IndexOfAny(s_bracketedLetters) >= 0;

    public static List<AtSign> In(Reading reading)
    {
        var (text, signs) = (reading.Text, new List<AtSign>());
        for (var i = text.IndexOf('@', StringComparison.Ordinal); i >= 0; i = text.IndexOf('@', i + 1))
        {
            var (start, end) = WithSpaces(text, i, i + 1);
            var (open, close) = WithBrackets(text, start, end);
            signs.Add(new AtSign(open, close, IsSpoken: close - open > 1, IsWeak: false));
        }
        for (var from = 0; text.AsSpan(from).IndexOfAny(s_bracketedLetters) is >= 0 and var offset; from += offset + 3)
        {
            var (open, close) = WithSpaces(text, from + offset, from + offset + 3);
            signs.Add(new AtSign(open, close, IsSpoken: true, IsWeak: false));
        }
        if (!reading.Cues.Has(Cue.At)) return signs;
        foreach (var cue in reading.Cues.All)
        {
            if (cue.Cue is not Cue.At) continue;
            var (start, end) = WithSpaces(text, cue.Start, cue.End);
            var (open, close) = WithBrackets(text, start, end);
            var bracketed = close - end > 0 && start - open > 0;
            if (!bracketed && (start == cue.Start || end == cue.End)) continue;
            signs.Add(new AtSign(open, close, IsSpoken: true, IsWeak: !bracketed && cue.End - cue.Start == 2));
        }
        return signs;
    }

    private static (int Start, int End) WithSpaces(string text, int start, int end)
    {
        var (first, last) = (start, end);
        while (first > 0 && start - first < WidestSpace && text[first - 1] == ' ') first--;
        while (last < text.Length && last - end < WidestSpace && text[last] == ' ') last++;
        return (first, last);
    }

    private static (int Start, int End) WithBrackets(string text, int start, int end)
    {
        if (start == 0 || end >= text.Length || text[start - 1] is not ('(' or '[' or '{' or '<' or '*' or '_' or '-') || text[end] is not (')' or ']' or '}' or '>' or '*' or '_' or '-')) return (start, end);
        return WithSpaces(text, start - 1, end + 1);
    }
}
