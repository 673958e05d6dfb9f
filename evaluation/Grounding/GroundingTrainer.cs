using EthicalBot.Knowledge.Grounding.Model;

namespace EthicalBot.Evaluation.Grounding;

/// <summary>Fits the two models of the check: of sentences, and of answers by what the first says of sentences that it has not seen.</summary>
internal static class GroundingTrainer
{
    /// <summary>How many parts the cases are cut into, so that each is judged by what was learned from the others.</summary>
    public const int Folds = 5;

    private static readonly TreeTrainer s_sentences = new(trees: 150, depth: 3, step: .08, smoothing: 20, smallestLeaf: 40);
    private static readonly TreeTrainer s_answers = new(trees: 200, depth: 3, step: .03, smoothing: 20, smallestLeaf: 30);

    /// <summary>Which part a case is in; all of one group are in one.</summary>
    public static int FoldOf(GroundingCase one, int salt = 0)
    {
        var hash = 2166136261u + (uint)salt;
        foreach (var letter in one.Row.Group) hash = (hash ^ letter) * 16777619u;
        return (int)((hash >> 8) % Folds);
    }

    /// <summary>Fits both.</summary>
    public static (BoostedTrees Sentences, BoostedTrees Answers, double Share) Fit(IReadOnlyList<GroundingCase> cases)
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

        return (FitSentences(cases), s_answers.Fit(figures, [.. labels], [.. weights]), labels.Zip(weights, (label, weight) => label * weight).Sum() / weights.Sum());
    }

    /// <summary>The log odds that each answer is unsupported, by models that have seen nothing of its group.</summary>
    public static IReadOnlyDictionary<GroundingCase, double> Unseen(IReadOnlyList<GroundingCase> cases, ProgressBar progress)
    {
        var odds = new Dictionary<GroundingCase, double>();
        for (var fold = 0; fold < Folds; fold++)
        {
            progress.Report(fold, Folds + 1);
            var (sentences, answers, _) = Fit([.. cases.Where(one => FoldOf(one) != fold)]);
            foreach (var one in cases.Where(one => FoldOf(one) == fold)) odds[one] = Odds(sentences, answers, one);
        }

        return odds;
    }

    private static double Odds(BoostedTrees sentences, BoostedTrees answers, GroundingCase one) =>
        one.Evidence.Count == 0 ? double.MaxValue : answers.Score(AnswerFigures.Of(one.Evidence, [.. one.Evidence.Select(sentence => sentences.Score(sentence.Figures))]));

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
