using System.Buffers;
using System.Text.RegularExpressions;
using EthicalBot.Dialogs.Mentions;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Dialogs.Service.Slots;

/// <summary>Which of the products that a message names are meant, and which shall stay: "everything but the mug", "the lamp I keep".</summary>
internal sealed partial class StanceReader
{
    private const int NoReaches = 4;
    private const int BareNoReaches = 2;
    private static readonly SearchValues<char> s_ends = SearchValues.Create(".,;:!?()\n");
    private readonly SlotWords _phrases;
    private readonly List<Said> _words;
    private readonly List<Mark> _marks;

    public StanceReader(string text, IReadOnlyList<MentionedProduct> named, SlotWords phrases)
    {
        _phrases = phrases;
        _words = Read(text);
        var places = named.Select(one => (one.Name, At: _words.FindIndex(word => word.Index >= one.Start))).Where(one => one.At >= 0).ToList();
        _marks = MarksIn([.. places.Select(one => one.At)]);
        Kept = [.. places.GroupBy(one => one.Name, StringComparer.Ordinal).Where(same => IsKept(same.Last().At) ?? IsKeptAfter(same.Last().At, [.. places.Select(one => one.At)])).Select(same => same.Key)];
        HasKept = _marks.Exists(mark => mark.IsKept);
        HasExcept = _marks.Exists(mark => mark.IsExcept);
        var said = Kept.Count > 0 ? places.Where(one => Kept.Contains(one.Name)).SelectMany(one => Around(one.At)).Distinct().Order().ToList()
            : [.. Enumerable.Range(0, _words.Count).Skip(_marks.Find(mark => mark.IsExcept)?.At ?? 0)];
        KeptWords = string.Join(' ', said.Select(at => _words[at].Word));
    }

    /// <summary>The products that shall stay.</summary>
    public IReadOnlyList<string> Kept { get; }

    /// <summary>The words in which that is said.</summary>
    public string KeptWords { get; }

    /// <summary>Whether anything is said to stay at all.</summary>
    public bool HasKept { get; }

    /// <summary>Whether all but something is meant.</summary>
    public bool HasExcept { get; }

    // What is nearest before it counts, then what stands behind it in the clause, then what the clause before said.
    private bool? IsKept(int at)
    {
        var clause = _words[at].Clause;
        if (_marks.FindLast(mark => mark.At < at && _words[mark.At].Clause == clause) is { } before)
            return before.IsKept;
        if (_marks.Find(mark => mark.At > at && _words[mark.At].Clause == clause && !mark.IsExcept && !mark.IsBare) is { } after)
            return after.IsKept;
        // A bare "not" reaches no further than its own clause.
        return _marks.FindLast(mark => mark.At < at && _words[mark.At].Sentence == _words[at].Sentence) is { IsBare: false } earlier ? earlier.IsKept : null;
    }

    // From what says that it stays to the end of the clause; or the clause.
    private IEnumerable<int> Around(int at)
    {
        var clause = _words[at].Clause;
        var from = _marks.FindLast(mark => mark.At < at && _words[mark.At].Clause == clause)?.At ?? 0;
        return Enumerable.Range(0, _words.Count).Where(place => place >= from && _words[place].Clause == clause);
    }

    // "The kettle? I'll keep it."
    private bool IsKeptAfter(int at, List<int> places)
    {
        var mark = _marks.Find(mark => mark.At > at && mark.IsIt);
        return mark is not null && !places.Exists(place => place > at && place < mark.At);
    }

    private List<Mark> MarksIn(List<int> places)
    {
        var marks = new List<Mark>();
        for (var i = 0; i < _words.Count; i++)
        {
            if (Longest("Except", i) is > 0 and var except)
                marks.Add(new(i + except - 1, IsKept: true, IsExcept: true));
            // "Everything of my order but the mug."
            else if (Longest("AllBut", i) is > 0 and var but && IsAfterAll(i) && places.Exists(place => place >= i + but && place - i - but <= BareNoReaches && _words[place].Clause == _words[i + but - 1].Clause))
                marks.Add(new(i + but - 1, IsKept: true, IsExcept: true));
            else if (Longest("KeepIt", i) is > 0 and var it && IsEndOfClause(i + it))
                marks.Add(new(i + it - 1, !IsDenied(i), IsIt: true));
            else if (Longest("Keep", i) is > 0 and var keep)
                marks.Add(new(i + keep - 1, !IsDenied(i)));
            else if (Longest("GiveBack", i) is > 0 and var back)
                marks.Add(new(i + back - 1, IsDenied(i)));
            // "Not the kettle", "without the kettle", and not "it is not working, the kettle".
            else if ((Longest("Not", i) > 0 || Longest("Without", i) > 0) && places.Exists(place => place > i && place - i <= BareNoReaches && _words[place].Clause == _words[i].Clause))
                marks.Add(new(i, IsKept: true, IsBare: true));
        }

        return marks;
    }

    private bool IsDenied(int at) =>
        Enumerable.Range(1, NoReaches).Any(back => at - back >= 0 && _words[at - back].Clause == _words[at].Clause && (Longest("Not", at - back) > 0 || Longest("Dont", at - back) > 0));

    private bool IsAfterAll(int at) => Enumerable.Range(0, at).Any(place => _words[place].Sentence == _words[at].Sentence && Longest("All", place) > 0);

    private bool IsEndOfClause(int at) => at >= _words.Count || _words[at].Clause != _words[at - 1].Clause;

    private int Longest(string list, int at) =>
        _phrases[list].Select(Folding.Words).Where(phrase => phrase.Length > 0 && at + phrase.Length <= _words.Count && phrase.Select((word, offset) => _words[at + offset].Word == word).All(same => same)).Select(phrase => phrase.Length).DefaultIfEmpty().Max();

    private List<Said> Read(string text)
    {
        var words = new List<Said>();
        var (clause, sentence, end) = (0, 0, 0);
        foreach (var word in Words().Matches(text).Select(match => (match.Index, match.Length, Word: Folding.Fold(match.Value))))
        {
            var gap = text[end..word.Index];
            if (gap.AsSpan().IndexOfAny(".;!?\n") >= 0)
                sentence++;
            if (gap.AsSpan().IndexOfAny(s_ends) >= 0 || _phrases["Joins"].Any(join => Folding.Fold(join) == word.Word))
                clause++;
            words.Add(new(word.Index, word.Word, clause, sentence));
            end = word.Index + word.Length;
        }

        return words;
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    private sealed record Said(int Index, string Word, int Clause, int Sentence);

    private sealed record Mark(int At, bool IsKept, bool IsExcept = false, bool IsIt = false, bool IsBare = false);
}
