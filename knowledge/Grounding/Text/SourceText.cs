namespace EthicalBot.Knowledge.Grounding.Text;

/// <summary>The sources of an answer, read once: their sentences, and where each word stands.</summary>
internal sealed class SourceText
{
    // A word that stands in more sentences than this tells nothing about which of them is meant.
    private const int MostPlaces = 60;
    private const int PrefixLength = 5;

    private readonly IReadOnlyList<string> _texts;
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> _pairs = [];
    private readonly HashSet<(string, string, string)> _triples = [];
    private readonly HashSet<string> _prefixes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Reads them.</summary>
    public SourceText(IReadOnlyList<string> texts, IEnumerable<List<Sentence>> sources)
    {
        _texts = texts;
        var (sentences, source) = (new List<SourceSentence>(), 0);
        foreach (var read in sources)
        {
            foreach (var sentence in read)
            {
                Add(sentence, sentences.Count);
                sentences.Add(new(source, sentence));
                WordCount += sentence.Words.Count;
            }

            source++;
        }

        Sentences = sentences;
    }

    /// <summary>All sentences, source after source.</summary>
    public IReadOnlyList<SourceSentence> Sentences { get; }

    /// <summary>How many words there are.</summary>
    public int WordCount { get; }

    /// <summary>True when the word stands anywhere.</summary>
    public bool Has(Word word) => _places.ContainsKey(word.Stem);

    /// <summary>True when the two stand side by side, small words left out.</summary>
    public bool HasPair(Word first, Word second) => _pairs.Contains((first.Stem, second.Stem));

    /// <summary>True when the three stand side by side, small words left out.</summary>
    public bool HasTriple(Word first, Word second, Word third) => _triples.Contains((first.Stem, second.Stem, third.Stem));

    /// <summary>True when a word begins as this one does: a form of it that the stems did not bring together.</summary>
    public bool HasBeginning(Word word) => _prefixes.Contains(Beginning(word.Stem));

    /// <summary>True when it is written as a name somewhere.</summary>
    public bool IsName(Word word) => word.Kind == WordKind.Name || _names.Contains(word.Stem);

    /// <summary>True when a stretch of a text stands in a source letter by letter, and begins and ends there where sentences do.</summary>
    public bool Quotes(string text, int start, int end)
    {
        var said = text.AsSpan(start, end - start);
        foreach (var source in _texts)
        {
            var at = source.AsSpan().IndexOf(said, StringComparison.Ordinal);
            if (at >= 0 && IsEdge(source.AsSpan(0, at).TrimEnd(' ') is [.., var before] ? before : '\n') && (IsEdge(said[^1]) || source.AsSpan(at + said.Length).TrimStart(' ') is [] or ['\n' or '\r', ..])) return true;
        }

        return false;
    }

    private static bool IsEdge(char mark) => mark is '.' or '!' or '?' or '…' or ':' or '\n' or '\r' or '|' or '•' or ')' or '"';

    /// <summary>The share of sentences that it stands in.</summary>
    public double Frequency(Word word) => _places.TryGetValue(word.Stem, out var places) ? (double)places.Count / Sentences.Count : 0;

    /// <summary>The largest share of these words that stand in one source, and in three sentences in a row.</summary>
    public (double Source, double Window) BestCoverage(IReadOnlyList<Word> words)
    {
        if (words.Count == 0) return (0, 0);
        var (bySource, byWindow) = (new Dictionary<int, int>(), new Dictionary<int, int>());
        foreach (var word in words)
        {
            if (!_places.TryGetValue(word.Stem, out var places)) continue;
            var (lastSource, lastWindow) = (-1, -1);
            for (var at = 0; at < Math.Min(places.Count, MostPlaces); at++)
            {
                var source = Sentences[places[at]].Source;
                if (source != lastSource) bySource[lastSource = source] = bySource.GetValueOrDefault(source) + 1;
                for (var window = Math.Max(lastWindow + 1, places[at] - 1); window <= places[at] + 1; window++) byWindow[lastWindow = window] = byWindow.GetValueOrDefault(window) + 1;
            }
        }

        return ((double)bySource.Values.DefaultIfEmpty().Max() / words.Count, (double)byWindow.Values.DefaultIfEmpty().Max() / words.Count);
    }

    /// <summary>Sentences that share most with these words, the best first; the work is bounded whatever the texts repeat.</summary>
    public List<int> Nearest(IReadOnlyList<Word> words, int count)
    {
        var shared = new Dictionary<int, double>();
        foreach (var word in words)
        {
            if (!word.HasMeaning || !_places.TryGetValue(word.Stem, out var places)) continue;
            var weight = 1 / (1.5 + Math.Log(places.Count));
            for (var at = 0; at < Math.Min(places.Count, MostPlaces); at++) shared[places[at]] = shared.GetValueOrDefault(places[at]) + weight;
        }

        var best = new List<int>(count + 1);
        foreach (var (place, weight) in shared)
        {
            var at = best.Count;
            while (at > 0 && IsBefore(shared, place, weight, best[at - 1])) at--;
            best.Insert(at, place);
            if (best.Count > count) best.RemoveAt(count);
        }

        return best;
    }

    private static bool IsBefore(Dictionary<int, double> shared, int place, double weight, int other) =>
        weight > shared[other] || (weight.Equals(shared[other]) && place < other);

    private static string Beginning(string stem) => stem.Length > PrefixLength ? stem[..PrefixLength] : stem;

    private void Add(Sentence sentence, int number)
    {
        Word? before = null, last = null;
        foreach (var word in sentence.Words)
        {
            if (!_places.TryGetValue(word.Stem, out var places)) _places[word.Stem] = places = [];
            if (places is [] || places[^1] != number) places.Add(number);
            if (!word.IsClaim) continue;
            _ = _prefixes.Add(Beginning(word.Stem));
            if (word.Kind == WordKind.Name) _ = _names.Add(word.Stem);
            if (last is not null) _ = _pairs.Add((last.Stem, word.Stem));
            if (before is not null && last is not null) _ = _triples.Add((before.Stem, last.Stem, word.Stem));
            (before, last) = (last, word);
        }
    }
}
