using EthicalBot.Understanding.Rules;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Understanding.ServiceRequests;

/// <summary>One language's phrases, ready for use. Thread-safe once built.</summary>
internal sealed class ServicePhrases
{
    private const string ForAll = "all";

    // "If you cannot, cancel it": what holds only otherwise may stand after a comma; a mere "not" reaches no further than to one.
    private const string Otherwise = "otherwise";

    private const int FewestMisspelt = 7;

    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<string, string[]> _expand;
    private readonly HashSet<string> _known;
    private readonly HashSet<string> _joins;
    private readonly HashSet<string> _also;
    private readonly HashSet<string> _rather;
    private readonly WordMarks _marks;
    private readonly Dictionary<string, ServiceAsk> _asks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (HashSet<ServiceRequestKind>? Kinds, bool PastPause)> _nots = new(StringComparer.Ordinal);
    private readonly (PhraseBook Asks, PhraseBook Nots, PhraseBook Awaited, PhraseBook Received, PhraseBook Unsent, PhraseBook OfOrder, PhraseBook Asking, PhraseBook Declares) _books;

    public ServicePhrases(ServicePhraseFile file)
    {
        (Language, Law) = (file.Language, file.Law);
        (_known, _joins, _also, _rather) = ([.. Folding.Words(file.Known)], [.. Folding.Words(file.Joins)], [.. Folding.Words(file.Also)], [.. Folding.Words(file.Rather)]);
        _vocabulary = new Vocabulary([.. _known, .. _joins, .. _also]);
        _marks = new WordMarks(file.Units, file.Endings, _vocabulary);
        _expand = file.Expand.ToDictionary(entry => Folding.Fold(entry.Key).Trim(), entry => Folding.Words(entry.Value), StringComparer.Ordinal);
        var sets = file.Sets.OrderByDescending(set => set.Key.Length).ToList();
        string Full(string phrase) => sets.Aggregate(phrase, (text, set) => text.Replace($"{{{set.Key}}}", set.Value, StringComparison.Ordinal));
        foreach (var phrase in file.Variant) _asks.Add(Full(phrase), new(ServiceRequestKind.Exchange, Open: true));
        foreach (var phrase in file.Hinted) _asks.Add(Full(phrase), new(ServiceRequestKind.Exchange, Open: true, Hinted: true));
        foreach (var (kind, phrases) in file.Asks)
        {
            foreach (var phrase in phrases) _asks.Add(Full(phrase), new(KindOf(kind)));
        }
        foreach (var (kind, phrases) in file.Alone)
        {
            foreach (var phrase in phrases) _asks.Add(Full(phrase), new(KindOf(kind), Alone: true));
        }
        foreach (var (kinds, phrases) in file.Not)
        {
            HashSet<ServiceRequestKind>? denied = kinds is ForAll or Otherwise ? null : [.. kinds.Split(' ').Select(KindOf)];
            foreach (var phrase in phrases) _nots.Add(Full(phrase), (denied, kinds == Otherwise));
        }
        PhraseBook Book(IEnumerable<string> phrases) => new(phrases, _vocabulary);
        _books = (Book(_asks.Keys), Book(_nots.Keys), Book(file.Awaited.Select(Full)), Book(file.Received.Select(Full)), Book(file.Unsent.Select(Full)), Book(file.OfOrder.Select(Full)), Book(file.Asking.Select(Full)), Book(file.Declares.Select(Full)));
    }

    public string Language { get; }

    public IReadOnlyList<string> Law { get; }

    /// <summary>Whether a word joins what stands before it with what follows.</summary>
    public bool Joins(string word) => _joins.Contains(word) || _also.Contains(word);

    /// <summary>Whether a word says that what follows is one request more.</summary>
    public bool SaysAlso(string word) => _also.Contains(word);

    /// <summary>Whether a word says that only what follows is wanted of what could be.</summary>
    public bool SaysRather(string word) => _rather.Contains(word);

    /// <summary>Whether a word names a thing, as far as these phrases can tell: they do not know it.</summary>
    public bool NamesThing(string word) =>
        word.Length > 2 && !_known.Contains(word) && !_joins.Contains(word) && !_also.Contains(word) && !_expand.ContainsKey(word) && !_vocabulary.Knows(word);

    /// <summary>The share of the words that these phrases know; numbers are of no language.</summary>
    public double Known(IReadOnlyList<SaidWord> said)
    {
        var words = said.Where(word => !SaidNumber.Is(word.Word)).ToList();
        return words.Count == 0 ? 0 : (double)words.Count(word => _vocabulary.Knows(word.Word) || _expand.ContainsKey(word.Word)) / words.Count;
    }

    /// <summary>All places where something is asked for and not denied.</summary>
    public List<ServiceMatch> In(IReadOnlyList<SaidWord> said)
    {
        var found = new List<ServiceMatch>();
        for (var start = 0; start < said.Count;)
        {
            var end = start + 1;
            while (end < said.Count && said[end].Before != SaidBreak.Stop) end++;
            AddSentence(said, start, end, found);
            start = end;
        }
        return found;
    }

    /// <summary>What is spoken of, asked for or denied.</summary>
    public IEnumerable<ServiceRequestKind> SpokenOf(IReadOnlyList<SaidWord> said) => _books.Asks.In(Read(said, 0, said.Count).Message).Select(match => _asks[match.Phrase.Text].Kind);

    /// <summary>Whether words speak of what came, of what did not go out yet, or of an order.</summary>
    public (bool Received, bool Unsent, bool OfOrder) Clues(IReadOnlyList<SaidWord> said, int start, int end)
    {
        var (message, _) = Read(said, start, end);
        return (_books.Received.In(message).Count > 0, _books.Unsent.In(message).Count > 0, _books.OfOrder.In(message).Count > 0);
    }

    /// <summary>Whether words ask by their own, without a question mark.</summary>
    public bool Asks(IReadOnlyList<SaidWord> said, int start, int end) => _books.Asking.In(Read(said, start, end).Message).Count > 0;

    /// <summary>Whether words declare what was asked before them.</summary>
    public bool Declares(IReadOnlyList<SaidWord> said, int start, int end) => _books.Declares.In(Read(said, start, end).Message).Count > 0;

    private static ServiceRequestKind KindOf(string key) => Enum.Parse<ServiceRequestKind>(key, ignoreCase: true);

    private void AddSentence(IReadOnlyList<SaidWord> said, int start, int end, List<ServiceMatch> found)
    {
        var (message, places) = Read(said, start, end);
        var asked = _books.Asks.In(message);
        if (asked.Count == 0) return;
        var denied = _books.Nots.In(message);
        _ = denied.RemoveAll(not => !_nots[not.Phrase.Text].PastPause && HasPause(said, places[not.Start], places[not.End - 1]));
        var awaited = denied.Count == 0 ? [] : _books.Awaited.In(message);
        _ = awaited.RemoveAll(phrase => HasPause(said, places[phrase.Start], places[phrase.End - 1]));
        if (awaited.Count > 0) _ = denied.RemoveAll(not => awaited.Exists(a => a.Start < not.End && not.Start < a.End));
        foreach (var match in asked)
        {
            var ask = _asks[match.Phrase.Text];
            if (IsMisspelt(message, match, ask)) continue;
            if (denied.Exists(not => not.Start < match.End && match.Start < not.End && _nots[not.Phrase.Text].Kinds is var kinds && (kinds is null || kinds.Contains(ask.Kind)))) continue;
            found.Add(new ServiceMatch(ask, places[match.Start], places[match.End - 1] + 1));
        }
    }

    // "Regarde" is not "répare" badly spelt: of what tells of a fault, or is short, a word that stands alone is taken as it is written.
    private bool IsMisspelt(MessageWords message, PhraseMatch match, ServiceAsk ask) =>
        match.End == match.Start + 1 && message.Word(match.Start) is var word && (ask.Kind == ServiceRequestKind.Guarantee || (ask.Kind is ServiceRequestKind.Track or ServiceRequestKind.Return && word.Length < FewestMisspelt)) && !_vocabulary.Knows(word);

    private static bool HasPause(IReadOnlyList<SaidWord> said, int first, int last)
    {
        for (var place = first + 1; place <= last; place++)
        {
            if (said[place].Before == SaidBreak.Pause) return true;
        }
        return false;
    }

    private (MessageWords Message, List<int> Places) Read(IReadOnlyList<SaidWord> said, int start, int end)
    {
        var (words, ids, places) = (new List<string>(end - start + 4), new List<int[]>(end - start + 4), new List<int>(end - start + 4));
        for (var place = start; place < end; place++)
        {
            foreach (var word in _expand.TryGetValue(said[place].Word, out var full) ? full : [said[place].Word])
            {
                var measure = _marks.IsMeasure(word, place + 1 < end ? said[place + 1].Word : null);
                words.Add(measure ? word : OrderNumberOr(word));
                ids.Add(_marks.With(_vocabulary.Of(words[^1]), word, measure));
                places.Add(place);
            }
        }
        return (new MessageWords(words, [.. ids]), places);
    }

    private string OrderNumberOr(string word) => SaidNumber.Is(word) && !_vocabulary.Knows(word) ? SaidNumber.InPhrases : word;
}
