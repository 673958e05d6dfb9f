namespace EthicalBot.Knowledge.Rules.Wording;

/// <summary>Phrases of one language, each with a number, found by the word that they start with. Thread-safe once built.</summary>
internal sealed class PhraseTable(IReadOnlyDictionary<string, string> sets)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Phrase> _phrases = [];
    private readonly Dictionary<int, List<int>> _byFirstTerm = [];

    public Lexicon Lexicon { get; } = new();

    /// <summary>Returns the number of a phrase; "{name}" in it stands for a set of words.</summary>
    public int Add(string text)
    {
        var full = sets.Aggregate(text.Trim(), (phrase, set) => phrase.Replace($"{{{set.Key}}}", set.Value, StringComparison.Ordinal));
        if (full.Contains('{', StringComparison.Ordinal)) throw new InvalidOperationException($"The phrase '{text}' names a set that is not there.");
        if (_numbers.TryGetValue(full, out var number)) return number;
        var phrase = new Phrase(full, Lexicon);
        _numbers[full] = number = _phrases.Count;
        _phrases.Add(phrase);
        foreach (var term in phrase.FirstTerms.Distinct())
        {
            if (!_byFirstTerm.TryGetValue(term, out var list)) _byFirstTerm[term] = list = [];
            list.Add(number);
        }
        return number;
    }

    /// <summary>Returns a saying: phrases with " + " between them, which must all stand in a sentence, in whatever order.</summary>
    public Saying Saying(string text) => new([.. text.Split(" + ").Select(Add)]);

    /// <summary>Finds all phrases within a sentence.</summary>
    public List<PhraseHit> In(ReadWords words, int from, int to)
    {
        var hits = new List<PhraseHit>();
        for (var start = from; start < to; start++)
        {
            foreach (var term in words.Terms(start))
            {
                if (!_byFirstTerm.TryGetValue(term, out var phrases)) continue;
                foreach (var number in phrases)
                {
                    if (_phrases[number].EndFrom(words, start, to) is { } end) hits.Add(new PhraseHit(number, start, end));
                }
            }
        }
        return hits;
    }
}
