using EthicalBot.Understanding.Rules;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Understanding.PrivacyRequests;

/// <summary>One language's phrases, ready for use. Thread-safe once built.</summary>
internal sealed class PrivacyPhrases
{
    private const string ForAll = "all";

    // Who speaks of AI means the AI, whatever else is said; who wants all deleted needs no copy of it first unless they say so; knowing is the least.
    private static readonly PrivacyAsk[] Order =
        [PrivacyAsk.StopAi, PrivacyAsk.AllowAi, PrivacyAsk.Delete, PrivacyAsk.Send, PrivacyAsk.Correct, PrivacyAsk.Withdraw, PrivacyAsk.Know];

    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<string, string[]> _expand;
    private readonly List<(PrivacyAsk Ask, PhraseBook Phrases, PhraseBook Not)> _asks;
    private readonly HashSet<string> _menu;
    private readonly HashSet<string> _yes;
    private readonly HashSet<string> _no;
    private readonly HashSet<string> _fillers;

    public PrivacyPhrases(PrivacyPhraseFile file)
    {
        Language = file.Language;
        _vocabulary = new Vocabulary(Folding.Words(file.NotTypos));
        _expand = file.Expand.ToDictionary(entry => Folding.Fold(entry.Key).Trim(), entry => Folding.Words(entry.Value), StringComparer.Ordinal);
        _asks = [.. Order.Select(ask => (ask, Book(file.Asks[KeyOf(ask)]), Book([.. file.Not[ForAll], .. file.Not.GetValueOrDefault(KeyOf(ask)) ?? []])))];
        _menu = [.. file.Menu.Select(Whole)];
        (_yes, _no, _fillers) = ([.. Folding.Words(file.Yes)], [.. Folding.Words(file.No)], [.. Folding.Words(file.Fillers)]);
    }

    public string Language { get; }

    public PrivacyAsk? Find(IReadOnlyList<string> words)
    {
        if (_menu.Contains(string.Join(' ', words)))
            return PrivacyAsk.Menu;
        string[] read = [.. words.SelectMany(word => _expand.GetValueOrDefault(word) ?? [word])];
        var message = new MessageWords(read, [.. read.Select(_vocabulary.Of)]);
        foreach (var (ask, phrases, not) in _asks)
        {
            var found = phrases.In(message);
            if (found.Count == 0)
                continue;
            var denied = not.In(message);
            if (found.Exists(match => !denied.Exists(other => other.Start < match.End && match.Start < other.End)))
                return ask;
        }

        return null;
    }

    /// <summary>The share of the words that these phrases know.</summary>
    public double Known(IReadOnlyList<string> words) =>
        words.Count == 0 ? 0 : (double)words.Count(word => _fillers.Contains(word) || _expand.ContainsKey(word) || _vocabulary.Of(word).Length > 0) / words.Count;

    /// <summary>True for yes, false for no, null for anything else; a no anywhere outweighs every yes.</summary>
    public bool? YesOrNo(IReadOnlyList<string> words)
    {
        if (!words.All(word => _yes.Contains(word) || _no.Contains(word) || _fillers.Contains(word)))
            return null;
        return words.Any(_no.Contains) ? false : words.Any(_yes.Contains) ? true : null;
    }

    private static string KeyOf(PrivacyAsk ask) => char.ToLowerInvariant(ask.ToString()[0]) + ask.ToString()[1..];

    private static string Whole(string text) => string.Join(' ', Folding.Words(text));

    private PhraseBook Book(IEnumerable<string> phrases) => new(phrases, _vocabulary);
}
