using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace EthicalBot.Knowledge.Grounding.Text;

/// <summary>What the check knows of a language, ready to be looked up.</summary>
internal sealed class Lexicon
{
    private const int ShortestStem = 3;

    // Can be shared by up to seven without a rest.
    private const int WholeVote = 420;

    // Shorter words are listed in every form: their stems are too alike.
    private const int ShortestInflected = 5;

    private readonly FrozenDictionary<string, WordKind> _kinds;
    private readonly FrozenDictionary<string, IReadOnlyList<ExclusiveTerm>> _terms;
    private readonly FrozenDictionary<string, IReadOnlyList<ExclusiveTerm>> _stemTerms;
    private readonly FrozenSet<string> _source;
    private readonly FrozenSet<string> _advice;
    private readonly FrozenSet<string> _reference;
    private readonly string[] _suffixes;

    private Lexicon(string language, LexiconFile file)
    {
        Language = language;
        CapitalNouns = file.CapitalNouns;
        _kinds = Words(file.Source).Concat(Words(file.Advice)).Select(word => (word, WordKind.Framing))
            .Concat(Words(file.Function).Select(word => (word, WordKind.Function)))
            .Concat(Words(file.Courtesy).Select(word => (word, WordKind.Courtesy)))
            .Concat(Words(file.Negation).Select(word => (word, WordKind.Negation)))
            .GroupBy(pair => pair.word).ToFrozenDictionary(group => group.Key, group => group.Last().Item2, StringComparer.Ordinal);
        _terms = file.Exclusive
            .SelectMany((list, at) => Words(list).SelectMany((member, place) => member.Split('|').Select(word => (word, Term: new ExclusiveTerm(at, place)))))
            .GroupBy(pair => pair.word)
            .ToFrozenDictionary(group => group.Key, group => (IReadOnlyList<ExclusiveTerm>)[.. group.Select(pair => pair.Term).Distinct()], StringComparer.Ordinal);
        _source = Words(file.Source).ToFrozenSet(StringComparer.Ordinal);
        _reference = Words(file.Reference).ToFrozenSet(StringComparer.Ordinal);
        _advice = Words(file.Advice).ToFrozenSet(StringComparer.Ordinal);
        _suffixes = [.. Words(file.Suffixes).OrderByDescending(suffix => suffix.Length).ThenBy(suffix => suffix, StringComparer.Ordinal)];
        _stemTerms = _terms.Where(pair => pair.Key.Length >= ShortestInflected).GroupBy(pair => Stem(pair.Key))
            .ToFrozenDictionary(group => group.Key, group => (IReadOnlyList<ExclusiveTerm>)[.. group.SelectMany(pair => pair.Value).Distinct()], StringComparer.Ordinal);
        Abbreviations = Words(file.Abbreviations).ToFrozenSet(StringComparer.Ordinal);
        Expansions = file.Expand.ToFrozenDictionary(pair => pair.Key, pair => Words(pair.Value), StringComparer.Ordinal);
        Numbers = file.Numbers.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal);
        Currencies = file.Currency.ToFrozenDictionary(pair => pair.Key[0], pair => pair.Value);
    }

    /// <summary>Every language there is, in a fixed order; the first is taken where nothing tells.</summary>
    public static IReadOnlyList<Lexicon> All { get; } = [.. new[] { "en", "fr", "de", "es", "it", "pt", "nl" }.Select(Read)];

    // The places of the languages that have a small word or a denial.
    private static FrozenDictionary<string, int[]> Voters { get; } = All
        .SelectMany((lexicon, at) => lexicon._kinds.Where(pair => pair.Value is WordKind.Function or WordKind.Negation).Select(pair => (Word: pair.Key, Place: at)))
        .GroupBy(pair => pair.Word, pair => pair.Place).ToFrozenDictionary(places => places.Key, places => places.ToArray(), StringComparer.Ordinal);

    /// <summary>The language, as an ISO 639-1 tag.</summary>
    public string Language { get; }

    /// <summary>True where every noun has a capital.</summary>
    public bool CapitalNouns { get; }

    /// <summary>Words after which a full stop ends no sentence.</summary>
    public FrozenSet<string> Abbreviations { get; }

    /// <summary>Words that are read as several.</summary>
    public FrozenDictionary<string, string[]> Expansions { get; }

    /// <summary>Number words, with the number in its plain form.</summary>
    public FrozenDictionary<string, string> Numbers { get; }

    /// <summary>Signs of currencies.</summary>
    public FrozenDictionary<char, string> Currencies { get; }

    /// <summary>The language most of whose small words stand in a text. A word that several languages have is shared among them: "a" and "no" tell little.</summary>
    public static Lexicon Of(IEnumerable<string> plainWords)
    {
        var votes = new int[All.Count];
        foreach (var word in plainWords)
        {
            if (!Voters.TryGetValue(word, out var places)) continue;
            foreach (var place in places) votes[place] += WholeVote / places.Length;
        }

        return All[Array.IndexOf(votes, votes.Max())];
    }

    /// <summary>What a plain word is when nothing but itself is known.</summary>
    public WordKind Kind(string plain) => _kinds.GetValueOrDefault(plain, WordKind.Content);

    /// <summary>Where it stands in the lists of words that exclude each other.</summary>
    public IReadOnlyList<ExclusiveTerm>? Terms(string plain) =>
        _terms.TryGetValue(plain, out var terms) ? terms : plain.Length < ShortestInflected ? null : _stemTerms.GetValueOrDefault(Stem(plain));

    /// <summary>True for a word by which an answer speaks of its sources.</summary>
    public bool SpeaksOfSources(string plain) => _source.Contains(plain);

    /// <summary>True for a word that means a source.</summary>
    public bool IsReference(string plain) => _reference.Contains(plain);

    /// <summary>True for a word of advice or generality.</summary>
    public bool Advises(string plain) => _advice.Contains(plain);

    /// <summary>The word without its ending.</summary>
    public string Stem(string plain)
    {
        foreach (var suffix in _suffixes)
        {
            if (plain.Length - suffix.Length < ShortestStem || !plain.EndsWith(suffix, StringComparison.Ordinal)) continue;
            var stem = plain[..^suffix.Length];
            // "shipped" and "ship", "running" and "run".
            return stem.Length > ShortestStem && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'e') ? stem[..^1] : stem;
        }

        return plain;
    }

    private static string[] Words(string list) => list.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static Lexicon Read(string language)
    {
        var name = $"knowledge/Grounding/{language}.json";
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"There is no embedded file {name}; add it to EthicalBot.Knowledge.csproj.");
        return new(language, JsonSerializer.Deserialize<LexiconFile>(stream, JsonSerializerOptions.Web) ?? throw new InvalidOperationException($"{name} is empty."));
    }
}
