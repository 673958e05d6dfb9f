using EthicalBot.Knowledge.Grounding.Text;

namespace EthicalBot.Knowledge.Grounding.Evidence;

/// <summary>Lays the sentences of an answer beside its sources and counts.</summary>
public static class EvidenceReader
{
    private const int WordsThatVote = 600;

    /// <summary>The evidence for each sentence, in order. Never throws, whatever the texts hold; the time is linear in them.</summary>
    public static IReadOnlyList<SentenceEvidence> Read(IReadOnlyList<string> sources, string question, string answer)
    {
        var (runs, asked) = (TextScanner.Scan(answer), TextScanner.Scan(question));
        var sourceRuns = sources.Select(TextScanner.Scan).ToList();
        var lexicon = Lexicon.Of(runs.Take(WordsThatVote).Concat(asked.Take(WordsThatVote)).Concat(sourceRuns.SelectMany(source => source).Take(WordsThatVote)).Select(run => run.Plain));
        var text = new SourceText(sources, sources.Zip(sourceRuns, (source, of) => SentenceReader.Read(source, of, lexicon, isSource: true)));
        var questionStems = SentenceReader.Read(question, asked, lexicon, isSource: false).SelectMany(sentence => sentence.Words).Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);
        var sentences = SentenceReader.Read(answer, runs, lexicon, isSource: false);
        var compared = sentences.Select(sentence => new ComparedSentence(sentence, text, questionStems, lexicon, answer)).ToList();
        return SentenceFigures.Of(compared, text);
    }
}
