using System.Globalization;
using System.Text.RegularExpressions;

namespace EthicalBot.Knowledge.Generation;

/// <summary>Reads a model's answer as it comes, and takes of it what is a sentence with a source.</summary>
/// <remarks>
/// A sentence is what stands before a full stop with a citation, back to the citation or the line's end before. Half a sentence may say the opposite of the
/// whole, so neither a stop alone ("not via Dr. Smith. [1]") nor a line break alone parts one, and two that share a citation stay together to be checked together.
/// </remarks>
internal sealed partial class SentenceReader(int passages, string mark)
{
    private const int LongestSentence = 600;
    private const int LongestStretch = 1_000;
    private const int LongestAnswer = 6_000;
    private const int MostSentences = 12;

    private string _rest = "";
    private int _read;

    /// <summary>How many sentences were taken.</summary>
    public int Kept { get; private set; }

    /// <summary>How many stretches were not.</summary>
    public int Dropped { get; private set; }

    /// <summary>Whether the model said that the passages do not answer.</summary>
    public bool SaysNotInSources { get; private set; }

    /// <summary>Whether what comes next would be read at all.</summary>
    public bool WantsMore => !SaysNotInSources && _read < LongestAnswer && _rest.Length < LongestStretch && Kept < MostSentences;

    /// <summary>Takes what came, and gives the sentences that are now whole.</summary>
    public IReadOnlyList<WrittenSentence> Read(string text)
    {
        if (!WantsMore) return [];
        var taken = text[..Math.Min(text.Length, LongestAnswer - _read)];
        _read += taken.Length;
        _rest += taken;
        List<WrittenSentence> whole = [];
        while (Kept < MostSentences && !SaysNotInSources && EndOfSentence().Match(_rest) is { Success: true } end)
        {
            if (SentenceOf(_rest[..(end.Index + end.Length)]) is { } sentence) whole.Add(sentence);
            _rest = _rest[(end.Index + end.Length)..];
        }

        return whole;
    }

    /// <summary>The answer is at its end: gives the sentence that this makes whole, or none.</summary>
    /// <param name="isWhole">Whether it ended by itself: half a sentence may say the opposite of the whole.</param>
    public WrittenSentence? End(bool isWhole)
    {
        if (isWhole && WantsMore) return SentenceOf(_rest);
        if (!string.IsNullOrWhiteSpace(_rest) && !SaysNotInSources) Dropped++;
        return null;
    }

    private WrittenSentence? SentenceOf(string stretch)
    {
        var line = ListMarker().Replace(Blanks().Replace(stretch.Replace("**", "", StringComparison.Ordinal), " ").Trim(), "");
        if (line.Length == 0) return null;
        if (line.Contains(WritingPrompt.NotInSources, StringComparison.OrdinalIgnoreCase))
        {
            SaysNotInSources = true;
            return null;
        }

        var cited = Citation().Matches(line).SelectMany(match => match.Groups["n"].Captures).Select(number => NumberOf(number.Value)).ToList();
        var text = BeforeStop().Replace(Citation().Replace(line, ""), "$1").Trim();
        if (cited.Count == 0 || !EndsCited().IsMatch(line) || cited.Any(source => source is null) || !IsSentence(text))
        {
            Dropped++;
            return null;
        }

        Kept++;
        return new(text, cited[0]!.Value); // not null: looked at above
    }

    private int? NumberOf(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= passages ? number - 1 : null;

    private bool IsSentence(string text) =>
        text.Length <= LongestSentence && text.Any(char.IsLetter) && !StartsInside().IsMatch(text) && !Markup().IsMatch(text) && !text.Contains(mark, StringComparison.OrdinalIgnoreCase) && text.All(IsText);

    // Signs that are not seen, or that are no text, have no place in an answer.
    private static bool IsText(char c) =>
        c != '\uFFFD' && char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    private const string Cite = @"\[\d{1,9}(?:[ \t]*[,;][ \t]*\d{1,9})*\]";

    // A stop and citations, either first. Both are looked for at the first of several only, and never given back: a thousand dots would be read a million times.
    private const string Ending = $@"(?:{Stop}(?>(?:[ \t]*{Cite})+)|(?<!\d\][ \t]*)(?>(?:{Cite}[ \t]*)+){Stop})";

    // The French put a blank, mostly one that does not break, before what closes a quotation.
    private const string Stop = @"(?<![.!?…])[.!?…]+(?:[ \u00A0\u202F]?["")”»’])*";

    // The blank and what follows it are awaited: "[1]" may go on as "[1][2]", and a stop may follow.
    [GeneratedRegex($@"\n(?<=[.!?…:\]>}}`"")”»’][ \t\r]*\n)|\n[ \t\r]*\n|{Ending}[ \t]+(?=[^\s\[])", RegexOptions.CultureInvariant)]
    private static partial Regex EndOfSentence();

    [GeneratedRegex($"{Ending}$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsCited();

    [GeneratedRegex(@"^[""(“«‘¿¡ ]*\p{Ll}", RegexOptions.CultureInvariant)]
    private static partial Regex StartsInside();

    [GeneratedRegex(@"[ \t\r\n]+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"[ \t]*\[(?<n>\d{1,9})(?:[ \t]*[,;][ \t]*(?<n>\d{1,9}))*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Citation();

    [GeneratedRegex(@"([.!?…])[ \t]*[.…]+$", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeStop();

    [GeneratedRegex(@"^(?:[-*•–]|\d{1,2}[.)])[ \t]+", RegexOptions.CultureInvariant)]
    private static partial Regex ListMarker();

    [GeneratedRegex(@"<[/!?a-zA-Z]|[{}`]|\]\(|<<<|&#?\w+;", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();
}
