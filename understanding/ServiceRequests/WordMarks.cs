using EthicalBot.Understanding.Rules;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Understanding.ServiceRequests;

/// <summary>Reads a word as what its form says, besides what it is: a measure, or the last word of a compound ("Birkenweg", a way).</summary>
internal sealed class WordMarks
{
    private const int FewestBefore = 2;

    private readonly int _measure;
    private readonly List<(string Ending, int Id)> _endings = [];
    private readonly HashSet<string> _units;
    private readonly int _shortest;

    public WordMarks(string units, IReadOnlyDictionary<string, string> endings, Vocabulary vocabulary)
    {
        (_units, _measure) = ([.. Folding.Words(units)], vocabulary.Add(SaidMeasure.InPhrases));
        foreach (var (word, ends) in endings) _endings.AddRange(Folding.Words(ends).Select(end => (end, vocabulary.Add(word))));
        _shortest = _endings.Count == 0 ? int.MaxValue : _endings.Min(ending => ending.Ending.Length) + FewestBefore;
    }

    /// <summary>A number of any length is a measure before a unit: "1000 ml".</summary>
    public bool IsMeasure(string word, string? next) =>
        SaidMeasure.IsShort(word) || SaidMeasure.Is(word) || (next is not null && char.IsAsciiDigit(word[0]) && _units.Contains(next));

    /// <summary>The words of the phrases that a word may be, those of its form included.</summary>
    public int[] With(int[] ids, string word, bool measure)
    {
        if (measure) return [.. ids, _measure];
        if (ids.Length > 0 || word.Length < _shortest) return ids;
        foreach (var (ending, id) in _endings)
        {
            if (word.Length >= ending.Length + FewestBefore && word.EndsWith(ending, StringComparison.Ordinal)) return [id];
        }
        return ids;
    }
}
