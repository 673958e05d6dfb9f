using EthicalBot.Knowledge.Grounding.Text;

namespace EthicalBot.Knowledge.Grounding.Evidence;

/// <summary>Counts what the model reads, sentence by sentence, each with its neighbours.</summary>
internal static class SentenceFigures
{
    private static readonly int s_count = Enum.GetValues<EvidenceFigure>().Length;

    /// <summary>The evidence for each sentence.</summary>
    public static List<SentenceEvidence> Of(IReadOnlyList<ComparedSentence> sentences, SourceText sources)
    {
        var figures = sentences.Select((sentence, at) => Own(sentence, at, sentences.Count, sources)).ToList();
        Context(sentences, figures);
        return
        [
            .. sentences.Select((sentence, at) => new SentenceEvidence(
                sentence.Sentence.Start, sentence.Sentence.End, figures[at], sentence.IsQuotation, sentence.Claims.Count > 0 && sentence.LastMark != '?',
                sentence.Place < 0 ? null : sources.Sentences[sentence.Place].Source, sentence.Contradictions, sentence.Doubts)),
        ];
    }

    private static double[] Own(ComparedSentence compared, int at, int count, SourceText sources)
    {
        var figures = new double[s_count];
        var (sentence, claims, unsupported, alignment) = (compared.Sentence, compared.Claims, compared.Unsupported, compared.Alignment);
        var mass = claims.Sum(Weight);
        Set(EvidenceFigure.UnsupportedMass, unsupported.Sum(Weight));
        Set(EvidenceFigure.UnsupportedShare, mass == 0 ? 0 : unsupported.Sum(Weight) / mass);
        Set(EvidenceFigure.UnsupportedInWindow, mass == 0 ? 0 : claims.Where(word => !compared.Window.Contains(word.Stem)).Sum(Weight) / mass);
        Set(EvidenceFigure.UnsupportedBeginnings, unsupported.Where(word => !sources.HasBeginning(word)).Sum(Weight));
        Set(EvidenceFigure.UnsupportedLongest, unsupported.Count == 0 ? 0 : unsupported.Max(word => word.Plain.Length));
        Set(EvidenceFigure.UnsupportedCount, unsupported.Count);
        var (pairs, triples) = (0, 0);
        for (var i = 1; i < claims.Count; i++)
        {
            if (!sources.HasPair(claims[i - 1], claims[i])) pairs++;
            if (i > 1 && !sources.HasTriple(claims[i - 2], claims[i - 1], claims[i])) triples++;
        }

        Set(EvidenceFigure.PairsMissing, claims.Count < 2 ? 0 : (double)pairs / (claims.Count - 1));
        Set(EvidenceFigure.TriplesMissing, claims.Count < 3 ? 0 : (double)triples / (claims.Count - 2));
        Set(EvidenceFigure.SentenceCoverage, alignment?.Coverage ?? 0);
        Set(EvidenceFigure.SentenceMatched, alignment?.Matched ?? 0);
        Set(EvidenceFigure.SourceCoverage, alignment?.SourceCoverage ?? 0);
        Set(EvidenceFigure.LongestRun, compared.LongestRun);
        Set(EvidenceFigure.WindowGain, claims.Count == 0 ? 0 : ((double)(claims.Count - unsupported.Count) / claims.Count) - (alignment?.Coverage ?? 0));
        Set(EvidenceFigure.NumbersMissing, unsupported.Count(word => word.Kind == WordKind.Number));
        Set(EvidenceFigure.Numbers, claims.Count(word => word.Kind == WordKind.Number));
        Set(EvidenceFigure.NamesMissing, unsupported.Count(word => word.Kind == WordKind.Name && !compared.Question.Contains(word.Stem)));
        Set(EvidenceFigure.Names, claims.Count(word => word.Kind == WordKind.Name));
        Set(EvidenceFigure.IdentifiersMissing, unsupported.Count(word => word.Kind == WordKind.Identifier));
        Set(EvidenceFigure.Doubts, compared.Doubts.Count);
        var denials = sentence.Words.Count(word => word.Kind == WordKind.Negation);
        Set(EvidenceFigure.DenialDifference, denials - (alignment?.Source.Count(word => word.Kind == WordKind.Negation) ?? 0));
        Set(EvidenceFigure.Denials, denials);
        Set(EvidenceFigure.Contradictions, compared.Contradictions.Count);
        Set(EvidenceFigure.IsNear, compared.IsNear ? 1 : 0);
        Set(EvidenceFigure.IsQuotation, compared.IsQuotation ? 1 : 0);
        Set(EvidenceFigure.UnsupportedAskedFor, unsupported.Count(word => compared.Question.Contains(word.Stem)));
        Set(EvidenceFigure.AskedFor, claims.Count == 0 ? 0 : (double)claims.Count(word => compared.Question.Contains(word.Stem)) / claims.Count);
        Set(EvidenceFigure.ClaimWords, claims.Count);
        Set(EvidenceFigure.Words, sentence.Words.Count);
        Set(EvidenceFigure.Courtesy, sentence.Words.Count(word => word.Kind == WordKind.Courtesy));
        Set(EvidenceFigure.SpeaksOfSources, sentence.Words.Count(word => compared.Lexicon.SpeaksOfSources(word.Plain)));
        Set(EvidenceFigure.Advises, sentence.Words.Count(word => compared.Lexicon.Advises(word.Plain)));
        Set(EvidenceFigure.UnsupportedAdvice, unsupported.Count(word => compared.Lexicon.Advises(word.Plain)));
        Set(EvidenceFigure.Place, count < 2 ? 0 : (double)at / (count - 1));
        Set(EvidenceFigure.FromStart, at);
        Set(EvidenceFigure.FromEnd, count - 1 - at);
        Set(EvidenceFigure.Sentences, count);
        Set(EvidenceFigure.IsListItem, sentence.IsListItem ? 1 : 0);
        Set(EvidenceFigure.EndsWithColon, compared.LastMark == ':' ? 1 : 0);
        Set(EvidenceFigure.EndsWithQuestion, compared.LastMark == '?' ? 1 : 0);
        Set(EvidenceFigure.SourceWords, Math.Log(1 + sources.WordCount));
        Set(EvidenceFigure.RareShare, claims.Count == 0 ? 0 : claims.Sum(word => sources.Frequency(word)) / claims.Count);
        var (bestSource, bestWindow) = sources.BestCoverage(claims);
        Set(EvidenceFigure.BestSourceCoverage, bestSource);
        Set(EvidenceFigure.BestWindowCoverage, bestWindow);
        var (run, longestRun, wide, widest) = (0, 0, 0, 0);
        for (var i = 0; i < claims.Count; i++)
        {
            run = sources.Has(claims[i]) ? 0 : run + 1;
            longestRun = Math.Max(longestRun, run);
            wide = i > 0 && sources.HasPair(claims[i - 1], claims[i]) ? wide + 1 : 0;
            widest = Math.Max(widest, wide);
        }

        Set(EvidenceFigure.UnsupportedRun, longestRun);
        Set(EvidenceFigure.WideRun, widest);
        Set(EvidenceFigure.UnsupportedTail, claims.Skip(claims.Count / 2).Count(word => !sources.Has(word)));
        return figures;

        void Set(EvidenceFigure figure, double value) => figures[(int)figure] = value;
    }

    private static void Context(IReadOnlyList<ComparedSentence> sentences, List<double[]> figures)
    {
        if (figures.Count == 0) return;
        double mean = Mean(EvidenceFigure.UnsupportedShare), worst = figures.Max(of => of[(int)EvidenceFigure.UnsupportedMass]), pairs = Mean(EvidenceFigure.PairsMissing);
        double names = figures.Sum(of => of[(int)EvidenceFigure.NamesMissing]), items = Mean(EvidenceFigure.IsListItem);
        var used = sentences.Where(sentence => sentence.Place >= 0).Select(sentence => sentence.Sources.Sentences[sentence.Place].Source).Distinct().Count();
        var repeated = sentences.SelectMany(sentence => sentence.Unsupported.Select(word => word.Stem).Distinct()).GroupBy(stem => stem).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        for (var at = 0; at < figures.Count; at++)
        {
            var own = figures[at];
            own[(int)EvidenceFigure.BeforeUnsupported] = at == 0 ? 0 : figures[at - 1][(int)EvidenceFigure.UnsupportedShare];
            own[(int)EvidenceFigure.AfterUnsupported] = at + 1 == figures.Count ? 0 : figures[at + 1][(int)EvidenceFigure.UnsupportedShare];
            own[(int)EvidenceFigure.BeforePairsMissing] = at == 0 ? 0 : figures[at - 1][(int)EvidenceFigure.PairsMissing];
            own[(int)EvidenceFigure.AfterPairsMissing] = at + 1 == figures.Count ? 0 : figures[at + 1][(int)EvidenceFigure.PairsMissing];
            own[(int)EvidenceFigure.TwoBeforeUnsupported] = at < 2 ? 0 : figures[at - 2][(int)EvidenceFigure.UnsupportedShare];
            own[(int)EvidenceFigure.TwoAfterUnsupported] = at + 2 >= figures.Count ? 0 : figures[at + 2][(int)EvidenceFigure.UnsupportedShare];
            own[(int)EvidenceFigure.UnsupportedRepeated] = sentences[at].Unsupported.Count(word => repeated.Contains(word.Stem));
            own[(int)EvidenceFigure.BeforeEndsWithColon] = at == 0 ? 0 : figures[at - 1][(int)EvidenceFigure.EndsWithColon];
            own[(int)EvidenceFigure.AnswerUnsupported] = mean;
            own[(int)EvidenceFigure.AnswerWorst] = worst;
            own[(int)EvidenceFigure.AnswerPairsMissing] = pairs;
            own[(int)EvidenceFigure.AnswerNamesMissing] = names;
            own[(int)EvidenceFigure.AnswerListItems] = items;
            own[(int)EvidenceFigure.SourcesUsed] = used;
            own[(int)EvidenceFigure.IsAnotherSource] = at > 0 && sentences[at].Place >= 0 && sentences[at - 1].Place >= 0
                && sentences[at].Sources.Sentences[sentences[at].Place].Source != sentences[at].Sources.Sentences[sentences[at - 1].Place].Source ? 1 : 0;
        }

        double Mean(EvidenceFigure figure) => figures.Average(of => of[(int)figure]);
    }

    // Until a corpus says how common a word is, its length does; what has to stand as it is counts more.
    private static double Weight(Word word) => word.IsLiteral ? 1.5 : .3 + (.08 * Math.Min(12, word.Plain.Length));
}
