using EthicalBot.Knowledge.Grounding.Evidence;

namespace EthicalBot.Knowledge.Grounding.Model;

/// <summary>What the model of whole answers reads: what the sentences came to, and how the answer is made.</summary>
public static class AnswerFigures
{
    // In the place of sentences that are not there.
    private const double Nothing = -6;

    /// <summary>Their names, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["worst", "second", "third", "mean", "anyOf", "sentences", "first", "last", "claimShare", "unsupported", "pairsMissing", "namesMissing", "numbersMissing", "contradictions", "quotations", "sourceWords", "speaksOfSources", "longest", "unsupportedWords", "unsupportedTails", "doubts", "pairsMissingInAll"];

    /// <summary>The figures of an answer that has sentences.</summary>
    public static double[] Of(IReadOnlyList<SentenceEvidence> sentences, IReadOnlyList<double> odds)
    {
        double[] worst = [.. odds.OrderDescending(), Nothing, Nothing];
        return
        [
            worst[0], worst[1], worst[2], odds.Average(), odds.Sum(one => Math.Log(1 + Math.Exp(one))), odds.Count, odds[0], odds[^1],
            (double)sentences.Count(sentence => sentence.IsClaim) / sentences.Count,
            Mean(EvidenceFigure.UnsupportedShare), Mean(EvidenceFigure.PairsMissing), Sum(EvidenceFigure.NamesMissing), Sum(EvidenceFigure.NumbersMissing), Sum(EvidenceFigure.Contradictions),
            Mean(EvidenceFigure.IsQuotation), Mean(EvidenceFigure.SourceWords), Mean(EvidenceFigure.SpeaksOfSources), sentences.Max(sentence => sentence.Figures[(int)EvidenceFigure.ClaimWords]),
            Sum(EvidenceFigure.UnsupportedCount), Sum(EvidenceFigure.UnsupportedTail), Sum(EvidenceFigure.Doubts), Sum(EvidenceFigure.PairsMissing),
        ];

        double Sum(EvidenceFigure figure) => sentences.Sum(sentence => sentence.Figures[(int)figure]);

        double Mean(EvidenceFigure figure) => Sum(figure) / sentences.Count;
    }
}
