using EthicalBot.Privacy.Redaction.Lexicon;

namespace EthicalBot.Privacy.Redaction;

/// <summary>One text with what every finder asks for: its cue words and its groups of digits, each found once.</summary>
internal sealed class Reading(string text, DataClass expected)
{
    private IReadOnlyList<DigitGroup>? _digits;
    private WordRow? _words;

    public string Text { get; } = text;

    public DataClass Expected { get; } = expected;

    public CueMap Cues { get; } = CueMap.Of(text);

    public WordRow Words => _words ??= WordRow.Of(Text);

    public IReadOnlyList<DigitGroup> Digits => _digits ??= DigitGroup.In(Text);

    /// <summary>True when the stretch is not part of a longer word or number.</summary>
    public bool StandsAlone(int start, int end) =>
        (start == 0 || !IsWord(Text[start - 1])) && (end >= Text.Length || !IsWord(Text[end]));

    /// <summary>True when nothing else stands in the text but spaces and a full stop.</summary>
    public bool IsAll(int start, int end) =>
        start <= 4 && Text.Length - end <= 4 && Text.AsSpan(0, start).IsWhiteSpace() && Text.AsSpan(end).Trim(" .!\n").IsEmpty;

    public static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';
}
