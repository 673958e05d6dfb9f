using EthicalBot.Understanding.SpokenSignals;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Understanding.Rules;

/// <summary>One language's rules, ready for use. Thread-safe once built.</summary>
internal sealed class RuleSet
{
    private const int ShortestJoined = 6;
    private const int LongestJoined = 40;

    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<string, string[]> _expand;

    public RuleSet(RuleFile file, SignalPhraseFile signals)
    {
        Language = file.Language;
        _vocabulary = new Vocabulary(Folding.Words(file.NotTypos));
        _expand = file.Expand.ToDictionary(e => Folding.Fold(e.Key), e => Folding.Words(e.Value), StringComparer.Ordinal);
        foreach (var word in Folding.Words(file.FunctionWords)) _vocabulary.AddKnown(word);
        (Crisis, NotCrisis) = (Book(signals.Full(signals.Said, SignalNames.Crisis)), Book(signals.Full(signals.Not, SignalNames.Crisis)));
        Signals = new SignalPhrases(signals, Folding.Words(file.FunctionWords));
        (PersonAsk, PersonNot, AboutBot) = (Book(file.Person.Ask), Book(file.Person.Not), Book(file.Person.AboutBot));
        PersonWords = Book(Folding.Words(file.Person.Words));
        PersonFillers = Folding.Words(file.Person.Fillers).ToHashSet(StringComparer.Ordinal);
    }

    public string Language { get; }

    public PhraseBook Crisis { get; }

    public PhraseBook NotCrisis { get; }

    /// <summary>How the other signals are said.</summary>
    public SignalPhrases Signals { get; }

    public PhraseBook PersonAsk { get; }

    public PhraseBook PersonNot { get; }

    public PhraseBook AboutBot { get; }

    public PhraseBook PersonWords { get; }

    public IReadOnlySet<string> PersonFillers { get; }

    /// <summary>Reads a message's words: abbreviations written out, words torn apart joined again.</summary>
    public MessageWords Read(IReadOnlyList<string> words)
    {
        var read = Joined(Expanded(words));
        return new MessageWords(read, [.. read.Select(_vocabulary.Of)]);
    }

    /// <summary>Whether a word is one of the rules', slips allowed.</summary>
    public bool Knows(string word) => word.Length >= 4 && (_vocabulary.Of(word).Length > 0 || _expand.ContainsKey(word));

    /// <summary>Whether the words of a match are the phrase's own, without a slip.</summary>
    public bool KnowsAll(MessageWords words, PhraseMatch match) => _vocabulary.KnowsAll(words, match);

    /// <summary>The words with abbreviations written out.</summary>
    public List<string> Expanded(IReadOnlyList<string> words)
    {
        var expanded = new List<string>(words.Count + 4);
        foreach (var word in words)
        {
            if (_expand.TryGetValue(word, out var full)) expanded.AddRange(full);
            else expanded.Add(word);
        }
        return expanded;
    }

    private List<string> Joined(List<string> words)
    {
        Span<char> joined = stackalloc char[LongestJoined];
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (_vocabulary.Knows(words[i]) || _vocabulary.Knows(words[i + 1])) continue;
            if (words[i].Length + words[i + 1].Length is < ShortestJoined or > LongestJoined) continue;
            words[i].CopyTo(joined);
            words[i + 1].CopyTo(joined[words[i].Length..]);
            var one = joined[..(words[i].Length + words[i + 1].Length)];
            if (!_vocabulary.Knows(one)) continue;
            words[i] = one.ToString();
            words.RemoveAt(i + 1);
        }
        return words;
    }

    private PhraseBook Book(IEnumerable<string> phrases) => new(phrases, _vocabulary);
}
