using EthicalBot.Understanding.Rules;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Understanding.SpokenSignals;

/// <summary>One language's phrases for signals; what says crisis outright is looked for in every language, by <see cref="SpokenCrisis"/>. Thread-safe once built.</summary>
internal sealed class SignalPhrases
{
    private readonly Vocabulary _vocabulary;
    private readonly PhraseBook _book;
    // What each phrase says; one phrase may speak for several signals.
    private readonly Dictionary<string, List<(string Signal, SpokenStrength Strength)>> _means = new(StringComparer.Ordinal);

    private readonly HashSet<string> _joy;

    public SignalPhrases(SignalPhraseFile file, IEnumerable<string> everyday)
    {
        // Word by word: a text of a customer's length would be cut.
        _vocabulary = new Vocabulary([.. everyday, .. file.Known.Split(' ').SelectMany(Folding.Words)]);
        _joy = [.. Folding.Words(file.Joy)];
        foreach (var name in SignalNames.All)
        {
            if (name != SignalNames.Crisis) Add(file.Full(file.Said, name), name, SpokenStrength.Said);
            Add(file.Full(file.Hints, name), name, SpokenStrength.Hinted);
            Add(file.Full(file.Near, name), name, SpokenStrength.Near);
            Add(file.Full(file.Not, name), name, SpokenStrength.Excepted);
        }
        _book = new PhraseBook(_means.Keys, _vocabulary);
    }

    /// <summary>Whether one of the words is of joy or thanks.</summary>
    public bool AreJoyful(IReadOnlyList<string> words) => words.Any(_joy.Contains);

    /// <summary>The signals of which something is said, or something that only looks like it.</summary>
    public IReadOnlyList<SpokenSignal> In(IReadOnlyList<string> words)
    {
        var message = new MessageWords(words, [.. words.Select(_vocabulary.Of)]);
        var matches = Matches(message);
        return matches.Count == 0 ? [] : [.. matches.GroupBy(match => match.Signal).Select(signal => Strongest(message, signal.Key, [.. signal]))];
    }

    /// <summary>Each phrase that is said and not excepted, with its signal and the word where it starts: for those who review them.</summary>
    internal IEnumerable<(string Signal, SpokenStrength Strength, string Phrase)> PhrasesIn(IReadOnlyList<string> words) =>
        Matches(new MessageWords(words, [.. words.Select(_vocabulary.Of)])).Where(match => match.Strength != SpokenStrength.Excepted).Select(match => (match.Signal, match.Strength, match.At.Phrase.Text)).Distinct();

    private List<(string Signal, SpokenStrength Strength, PhraseMatch At)> Matches(MessageWords message)
    {
        var found = _book.In(message);
        if (found.Count == 0) return [];
        List<(string Signal, SpokenStrength Strength, PhraseMatch At)> all = [.. found.SelectMany(match => _means[match.Phrase.Text].Select(means => (means.Signal, means.Strength, match)))];
        // A slip of the pen is read into a phrase that says something, not into a single word of its matter.
        _ = all.RemoveAll(match => match.Strength == SpokenStrength.Near && !_vocabulary.KnowsAll(message, match.At));
        var not = all.FindAll(match => match.Strength == SpokenStrength.Excepted);
        if (not.Count > 0) _ = all.RemoveAll(match => match.Strength != SpokenStrength.Excepted && not.Exists(other => other.Signal == match.Signal && other.At.Overlaps(match.At)));
        return all;
    }

    private static SpokenSignal Strongest(MessageWords message, string name, List<(string Signal, SpokenStrength Strength, PhraseMatch At)> matches)
    {
        var strength = matches.Max(match => match.Strength);
        return new(name, strength, [.. Enumerable.Range(0, message.Count).Where(word => matches.Exists(match => match.Strength == strength && match.At.Covers(word))).Select(message.Word).Distinct()]);
    }

    private void Add(IEnumerable<string> phrases, string signal, SpokenStrength strength)
    {
        foreach (var phrase in phrases)
        {
            if (!_means.TryGetValue(phrase, out var means)) _means[phrase] = means = [];
            if (!means.Contains((signal, strength))) means.Add((signal, strength));
        }
    }
}
