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

    /// <summary>The reason of a sentence that denies what the source's sentence affirms, or affirms what it denies.</summary>
    public const string Denial = "denial";

    // Of the words that tell something.
    private const double LeastShared = .75;

    /// <summary>What speaks against the sentence.</summary>
    public static IReadOnlyList<string> Against(string sentence, string source, string language)
    {
        var said = Stem(sentence, language);
        var sources = source.Split('\n').SelectMany(Sentences.Of).Select(one => (Sentence: one, Stems: Stem(one, language))).ToList();
        var all = sources.SelectMany(one => one.Stems).ToHashSet(StringComparer.Ordinal);
        if (sources.Count == 0 || said.Count == 0 || said.Count(all.Contains) < LeastShared * said.Count)
            return [Far];
        var nearest = sources.MaxBy(one => said.Count(one.Stems.Contains));
        return Denies(sentence, language) == Denies(nearest.Sentence, language) ? [] : [Denial];
    }

    private static bool Denies(string sentence, string language) => Folding.Words(sentence).Any(word => Claims.Negations.Has(word, language));

    private static HashSet<string> Stem(string sentence, string language) =>
    [
        .. Folding.Words(sentence).Where(word => !CommonWords.Has(word, language) && !Claims.Negations.Has(word, language)).Select(word => Stems.Of(word, language)),
    ];
}
