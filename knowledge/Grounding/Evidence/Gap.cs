using EthicalBot.Knowledge.Grounding.Text;

namespace EthicalBot.Knowledge.Grounding.Evidence;

/// <summary>What stands between two common words, on both sides.</summary>
internal readonly struct Gap(Alignment alignment, int answerFrom, int answerTo, int sourceFrom, int sourceTo)
{
    // How far from its place a word may stand and still be the same one.
    private const int Reach = 8;

    /// <summary>True when nothing does.</summary>
    public bool IsEmpty => answerFrom >= answerTo && sourceFrom >= sourceTo;

    /// <summary>True where the sentence begins.</summary>
    public bool StartsSentence => answerFrom == 0;

    /// <summary>True when as many words stand on both sides.</summary>
    public bool IsExchange => answerTo > answerFrom && answerTo - answerFrom == sourceTo - sourceFrom;

    /// <summary>The sentence's words.</summary>
    public IEnumerable<Word> Answer => Range(alignment.Answer, answerFrom, answerTo);

    /// <summary>The source's words.</summary>
    public IEnumerable<Word> Source => Range(alignment.Source, sourceFrom, sourceTo);

    /// <summary>True when the source's sentence has the word near here, beside none of the answer's.</summary>
    public bool SourceHas(Word word) => HasFree(alignment.Source, alignment.IsFreeInSource, sourceFrom, sourceTo, said => said.Stem == word.Stem);

    /// <summary>True when the answer's sentence has the word near here, beside none of the source's.</summary>
    public bool AnswerHas(Word word) => HasFree(alignment.Answer, alignment.IsFreeInAnswer, answerFrom, answerTo, said => said.Stem == word.Stem);

    /// <summary>True when the source has a denial of its own near here, which the sentence's can be.</summary>
    public bool SourceDenies => HasFree(alignment.Source, alignment.IsFreeInSource, sourceFrom, sourceTo, IsDenial);

    /// <summary>True when the source denies here, and the sentence nowhere near.</summary>
    public bool SourceDropsDenial =>
        sourceTo - sourceFrom <= Reach && answerTo - answerFrom <= Reach && Source.Any(IsDenial) && !HasFree(alignment.Answer, alignment.IsFreeInAnswer, answerFrom, answerTo, IsDenial);

    private static bool IsDenial(Word word) => word.Kind == WordKind.Negation;

    private static bool HasFree(IReadOnlyList<Word> words, bool[] isFree, int from, int to, Predicate<Word> isMeant)
    {
        for (var at = Math.Max(0, from - Reach); at < Math.Min(words.Count, to + Reach); at++)
            if (isFree[at] && isMeant(words[at])) return true;
        return false;
    }

    private static IEnumerable<Word> Range(IReadOnlyList<Word> words, int from, int to)
    {
        for (var at = from; at < to; at++) yield return words[at];
    }
}
