using EthicalBot.Knowledge.Checking;
using EthicalBot.Knowledge.Library;
using EthicalBot.Knowledge.Retrieval;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Knowledge.Answers;

/// <summary>Holds what a model wrote to the words of its source, as it was asked to: a check fitted on free prose lets short sentences through that say the opposite.</summary>
internal static class NearSource
{
    /// <summary>The reason of a sentence whose words are not the source's.</summary>
    public const string Far = "far";

    /// <summary>The reason of a sentence that leaves out much of what the source's sentence says, or its end.</summary>
    public const string Cut = "cut";

    /// <summary>The reason of a sentence that denies what the source's sentence affirms, or affirms what it denies.</summary>
    public const string Denial = "denial";

    /// <summary>The reason of a sentence that leaves out "only" or "unless", or puts one in.</summary>
    public const string Proviso = "proviso";

    // Of the words that tell something.
    private const double LeastShared = .75;

    /// <summary>What speaks against what was written: one sentence, or several that share a citation.</summary>
    public static IReadOnlyList<string> Against(string written, string source, string language)
    {
        var sources = source.Split('\n').SelectMany(Sentences.Of).Select(one => (Sentence: one, Stems: Stem(one, language))).ToList();
        return [.. Sentences.Of(written).SelectMany(sentence => Against(sentence, sources, language)).Distinct()];
    }

    private static IReadOnlyList<string> Against(string sentence, List<(string Sentence, HashSet<string> Stems)> sources, string language)
    {
        var said = Stem(sentence, language);
        var all = sources.SelectMany(one => one.Stems).ToHashSet(StringComparer.Ordinal);
        if (sources.Count == 0 || said.Count == 0 || said.Count(all.Contains) < LeastShared * said.Count)
            return [Far];
        var nearest = sources.MaxBy(one => 2.0 * said.Count(one.Stems.Contains) / (said.Count + one.Stems.Count));
        // Half a sentence may say what the whole does not: "A refund to a PayPal account takes 3 days" is no "A refund takes 3 days".
        return
        [
            .. nearest.Stems.Count(said.Contains) < LeastShared * nearest.Stems.Count || !SaysEnd(sentence, nearest.Sentence, language) ? [Cut] : Array.Empty<string>(),
            .. Has(Claims.Negations, sentence) == Has(Claims.Negations, nearest.Sentence) ? Array.Empty<string>() : [Denial],
            .. Has(Claims.Provisos, sentence) == Has(Claims.Provisos, nearest.Sentence) ? Array.Empty<string>() : [Proviso],
        ];

        bool Has(WordList words, string text) => Folding.Words(text).Any(word => words.Has(word, language));
    }

    // What a sentence ends on is where its exceptions stand: it may move, and not go.
    private static bool SaysEnd(string sentence, string nearest, string language) =>
        Folding.Words(nearest).Select(word => Stems.Of(word, language)).LastOrDefault() is not { } end || Folding.Words(sentence).Any(word => Stems.Of(word, language) == end);

    private static HashSet<string> Stem(string sentence, string language) =>
    [
        .. Folding.Words(sentence).Where(word => !CommonWords.Has(word, language) && !Claims.Negations.Has(word, language)).Select(word => Stems.Of(word, language)),
    ];
}
