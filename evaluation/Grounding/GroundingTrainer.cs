using EthicalBot.Knowledge.Grounding;
using EthicalBot.Knowledge.Grounding.Evidence;
using EthicalBot.Knowledge.Grounding.Model;

namespace EthicalBot.Evaluation.Grounding;

/// <summary>Fits the two models of the check: of sentences, and of answers by what the first says of sentences that it has not seen.</summary>
internal static class GroundingTrainer
{
    /// <summary>How many parts the cases are cut into, so that each is judged by what was learned from the others.</summary>
    private const int Folds = 5;

    // Where the outcomes part, chosen on answers judged out of fold: few answers that people gave are blocked, and the F1 of models' answers is near its best.
    private static readonly OutcomeBars s_sentenceBars = new(Supported: .9, Unsupported: .35);
    private static readonly OutcomeBars s_answerBars = new(Supported: .8, Unsupported: .46);

    private static readonly TreeTrainer s_sentences = new(trees: 150, depth: 3, step: .08, smoothing: 20, smallestLeaf: 40);
    private static readonly TreeTrainer s_answers = new(trees: 200, depth: 3, step: .03, smoothing: 20, smallestLeaf: 30);

    /// <summary>Which part a case is in; all of one group are in one.</summary>
    private static int FoldOf(GroundingCase one, int salt = 0)
    {
        var hash = 2166136261u + (uint)salt;
        foreach (var letter in one.Row.Group) hash = (hash ^ letter) * 16777619u;
        return (int)((hash >> 8) % Folds);
    }

    /// <summary>Fits both.</summary>
    public static GroundingModel Fit(IReadOnlyList<GroundingCase> cases, Provenance provenance)
    {
        var (figures, labels, weights) = (new List<IReadOnlyList<double>>(), new List<double>(), new List<double>());
        for (var fold = 0; fold < Folds; fold++)
        {
            var inner = FitSentences(cases.Where(one => FoldOf(one, 1) != fold));
            foreach (var one in cases.Where(one => FoldOf(one, 1) == fold && one.Evidence.Count > 0))
            {
                figures.Add(AnswerFigures.Of(one.Evidence, [.. one.Evidence.Select(sentence => inner.Score(sentence.Figures))]));
                labels.Add(one.Row.IsUnsupported ? 1 : 0);
                weights.Add(one.Row.Weight);
            }
        }

        return new()
        {
            Provenance = provenance,
            Figures = Enum.GetNames<EvidenceFigure>(),
            AnswerFigures = AnswerFigures.Names,
            Sentences = FitSentences(cases),
            Answers = s_answers.Fit(figures, [.. labels], [.. weights]),
            ShareUnsupported = Math.Round(cases.Where(one => one.Row.IsFound).Average(one => one.Row.IsUnsupported ? 1.0 : 0), 4),
            SentenceBars = s_sentenceBars,
            AnswerBars = s_answerBars,
        };
    }

    /// <summary>What the check says of each case when it was fitted on nothing of its group.</summary>
    public static IReadOnlyDictionary<GroundingCase, JudgedAnswer> Unseen(IReadOnlyList<GroundingCase> cases, Provenance provenance, ProgressBar progress)
    {
        var judged = new Dictionary<GroundingCase, JudgedAnswer>();
        for (var fold = 0; fold < Folds; fold++)
        {
            progress.Report(fold, Folds + 1);
            var check = new GroundingCheck(Fit([.. cases.Where(one => FoldOf(one) != fold)], provenance));
            foreach (var one in cases.Where(one => FoldOf(one) == fold)) judged[one] = JudgedAnswer.Of(one.Row, check);
        }

        return judged;
    }

    private static BoostedTrees FitSentences(IEnumerable<GroundingCase> cases)
    {
        var (figures, labels) = (new List<IReadOnlyList<double>>(), new List<double>());
        foreach (var one in cases)
        {
            for (var at = 0; at < one.Evidence.Count; at++)
            {
                if (one.Labels[at] is not { } label) continue;
                figures.Add(one.Evidence[at].Figures);
                labels.Add(label ? 1 : 0);
            }
        }

        return s_sentences.Fit(figures, [.. labels], [.. labels.Select(_ => 1.0)]);
    }
}
