using EthicalBot.Evaluation.Metrics;
using EthicalBot.Understanding;
using EthicalBot.Understanding.Classification;
using EthicalBot.Understanding.Masking;
using EthicalBot.Understanding.Training;

namespace EthicalBot.Evaluation.Understanding;

/// <summary>How well the product's classifier does when it is trained on a part of the utterances: whether more of them would help.</summary>
/// <remarks>One classifier over all languages, on masked and misspelt utterances as in the build, and nothing of the product around it.</remarks>
internal sealed class LearningCurve
{
    /// <summary>The parts of each label's utterances in each language.</summary>
    public static readonly IReadOnlyList<double> Parts = [.25, .5, .75, 1];

    private const int ProgressSteps = 100;
    private const int Epochs = 20;

    private static readonly double[] s_slips = [.25, .5];

    private readonly IReadOnlyList<Utterance> _utterances;
    private readonly Measured _measured;

    /// <summary>Takes the utterances of intents and of what is out of scope, in an order that the seed chooses.</summary>
    /// <exception cref="CommandLineException">There are not two intents.</exception>
    public LearningCurve(IReadOnlyList<Utterance> utterances, Measured measured)
    {
        Utterance[] mixed = [.. utterances.Where(utterance => utterance.IsOfIntent).OrderBy(utterance => utterance.Text, StringComparer.Ordinal)];
        if (mixed.Select(utterance => utterance.Label).Where(IsKnown).Distinct().Count() < 2) throw new CommandLineException("A learning curve needs the utterances of two intents.");
        new Random(measured.Seed).Shuffle(mixed);
        (_utterances, _measured) = (mixed, measured);
    }

    /// <summary>Trains on a part of each label's utterances in each language, and reads the messages whose intent is marked.</summary>
    public LearningStep Step(double part, Action<long, long> progress)
    {
        List<Utterance> taken = [.. _utterances.GroupBy(utterance => (utterance.Language, utterance.Label)).SelectMany(group => group.Take((int)Math.Ceiling(part * group.Count())))];
        var texts = SpellingVariants.With([.. taken.Select(utterance => new LabelledText(utterance.Text, utterance.Label))], s_slips, _measured.Seed);
        // A learning curve is about labels and not about probabilities: nothing is calibrated.
        var classifier = new ClassifierTrainer(new TrainingSettings { Seed = _measured.Seed, Epochs = Epochs, Folds = 1 })
            .Train([.. texts.Select(text => text with { Text = MessageMask.Of(text.Text), Spellings = [.. text.Spellings.Select(MessageMask.Of)] })], IsKnown, share => progress((long)(share * ProgressSteps), ProgressSteps));
        var right = _measured.InScope.Select(row => (row.Label.Language, IsRight: IsRight(row, Classified(row)))).ToLookup(row => row.Language, row => row.IsRight);
        List<double> belonging = [.. _measured.InScope.Select(Score)], others = [.. _measured.OutOfScope.Select(Score)];
        return new(
            part, taken.Count,
            [.. right.OrderBy(language => language.Key, StringComparer.Ordinal).Select(language => (language.Key, Share.Of(language, isRight => isRight)))],
            Auroc.Of(belonging, others));

        double Score(MeasuredRow row) => Classified(row).Familiarity;

        Classification Classified(MeasuredRow row) => classifier.Classify(HashedText.Of(MessageMask.Of(row.Label.Text)));
    }

    private static bool IsRight(MeasuredRow row, Classification read)
    {
        var label = read.Ranked.First(ranked => ranked.Label.IsKnown).Label.Name;
        return label == row.Label.Intent || row.Label.Accept.Contains(label);
    }

    private static bool IsKnown(string label) => !label.StartsWith(UnderstandingModel.OutOfScopePrefix, StringComparison.Ordinal);
}
