using EthicalBot.Privacy.Redaction.Lexicon;

namespace EthicalBot.Privacy.Redaction;

/// <summary>One text with what every finder asks for: its cue words and its groups of digits, each found once.</summary>
internal sealed class Reading(string text, DataClass expected)
{
    private const int WithinBefore = 45;
    private const int WithinAfter = 24;
    private WordRow? _words;

    public string Text { get; } = text;

    public DataClass Expected { get; } = expected;

    public CueMap Cues { get; } = CueMap.Of(text);

    public WordRow Words => _words ??= WordRow.Of(Text);

    public List<DigitGroup> Digits { get; } = DigitGroup.In(text);

    /// <summary>What the words beside a number say that it is: those before it, else those after it.</summary>
    public Cue? CueOf(int start, int end) => Cues.Nearest(start, WithinBefore) ?? Cues.Following(end, WithinAfter);

    /// <summary>True when the stretch is not part of a longer word or number.</summary>
    public bool StandsAlone(int start, int end) =>
        (start == 0 || !IsWord(Text[start - 1])) && (end >= Text.Length || !IsWord(Text[end]));

    /// <summary>True when nothing else stands in the text but spaces and a full stop.</summary>
    public bool IsAll(int start, int end) =>
        start <= 4 && Text.Length - end <= 4 && Text.AsSpan(0, start).IsWhiteSpace() && Text.AsSpan(end).Trim(" .!\n").IsEmpty;

    /// <summary>True when nothing else stands on the line, and the text has other lines.</summary>
    public bool IsALine(int start, int end)
    {
        var (before, after) = (start - 1, end);
        while (before >= 0 && Text[before] is ' ' or '(' or '-' or '\r') before--;
        while (after < Text.Length && Text[after] is ' ' or '.' or ')' or '\r') after++;
        return (before < 0 || Text[before] == '\n') && (after >= Text.Length || Text[after] == '\n') && (before >= 0 || after < Text.Length);
    }

    public static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || (c > '\u007F' ? char.IsLetterOrDigit(c) : c == '_');
}
