using System.Globalization;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Understanding.Rules;

/// <summary>One language's rules, ready for use. Thread-safe once built.</summary>
internal sealed class RuleSet
{
    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<string, string[]> _expand;

    public RuleSet(RuleFile file)
    {
        if (file.Intents.Keys.FirstOrDefault(name => !Understanding.Intents.All.Contains(name)) is { } unknown)
            throw new InvalidOperationException($"The rules of '{file.Language}' name the intent '{unknown}'; known are {string.Join(", ", Understanding.Intents.All)}.");
        Language = file.Language;
        FunctionWords = Folding.Words(file.FunctionWords).ToHashSet(StringComparer.Ordinal);
        _vocabulary = new Vocabulary(Folding.Words(file.NotTypos));
        _expand = file.Expand.ToDictionary(e => Folding.Fold(e.Key), e => Folding.Words(e.Value), StringComparer.Ordinal);
        foreach (var word in FunctionWords) _vocabulary.AddKnown(word);
        Negations = Book(file.Negations);
        Intents = [.. file.Intents.SelectMany(intent => intent.Value.Select(
            level => new WeightedPhrases(intent.Key, double.Parse(level.Key, CultureInfo.InvariantCulture), Book(level.Value))))];
        (Frustration, NotFrustration) = (Book(file.Frustration), Book(file.NotFrustration));
        (Urgency, NotUrgent) = (Book(file.Urgency), Book(file.NotUrgent));
        (Crisis, NotCrisis) = (Book(file.Crisis), Book(file.NotCrisis));
        (PersonAsk, PersonNot) = (Book(file.Person.Ask), Book(file.Person.Not));
        PersonWords = Book(Folding.Words(file.Person.Words));
        PersonFillers = Folding.Words(file.Person.Fillers).ToHashSet(StringComparer.Ordinal);
    }

    public string Language { get; }

    public IReadOnlySet<string> FunctionWords { get; }

    public PhraseBook Negations { get; }

    public IReadOnlyList<WeightedPhrases> Intents { get; }

    public PhraseBook Frustration { get; }

    public PhraseBook NotFrustration { get; }

    public PhraseBook Urgency { get; }

    public PhraseBook NotUrgent { get; }

    public PhraseBook Crisis { get; }

    public PhraseBook NotCrisis { get; }

    public PhraseBook PersonAsk { get; }

    public PhraseBook PersonNot { get; }

    public PhraseBook PersonWords { get; }

    public IReadOnlySet<string> PersonFillers { get; }

    /// <summary>Reads a message's words: abbreviations written out, words torn apart joined again.</summary>
    public MessageWords Read(IReadOnlyList<string> words)
    {
        var read = Joined([.. words.SelectMany(word => _expand.GetValueOrDefault(word) ?? [word])]);
        return new MessageWords(read, [.. read.Select(_vocabulary.Of)]);
    }

    /// <summary>As <see cref="Read"/>, without slips: for the rules of a language that the message is not in.</summary>
    public MessageWords ReadExactly(IReadOnlyList<string> words)
    {
        string[] read = [.. words.SelectMany(word => _expand.GetValueOrDefault(word) ?? [word])];
        return new MessageWords(read, [.. read.Select(_vocabulary.Exactly)]);
    }

    public bool Knows(string word) => word.Length >= 4 && (_vocabulary.Of(word).Count > 0 || _expand.ContainsKey(word));

    /// <summary>As <see cref="Knows"/>, without slips: a word of one language is often a slip of another's.</summary>
    public bool Names(string word) => word.Length >= 4 && (_vocabulary.Exactly(word).Count > 0 || _expand.ContainsKey(word));

    private List<string> Joined(List<string> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var joined = words[i] + words[i + 1];
            if (joined.Length < 6 || !_vocabulary.Knows(joined) || _vocabulary.Knows(words[i]) || _vocabulary.Knows(words[i + 1])) continue;
            words[i] = joined;
            words.RemoveAt(i + 1);
        }
        return words;
    }

    private PhraseBook Book(IEnumerable<string> phrases) => new(phrases, _vocabulary);
}
