using EthicalBot.Understanding.Classification;
using EthicalBot.Understanding.Languages;
using EthicalBot.Understanding.Masking;
using EthicalBot.Understanding.Training;

namespace EthicalBot.Understanding.Trainer;

/// <summary>From utterances to the model.</summary>
internal sealed class ModelTraining(UtteranceFiles utterances, SelfDescriptions descriptions, Texting texting)
{
    /// <summary>The class of messages that carry no signal, though their words come near.</summary>
    public const string Nothing = "none";

    // "No need to put me through", "the lady yesterday was kind": the words of asking for a person, and no such wish.
    private const string NoPerson = $"{Intents.HumanAgent}.not";

    private const double DescribedShare = 0.5;
    private const int Seed = 1;

    // Of clauses that are about something else, one in two is enough.
    private const int EveryClause = 2;

    // The share of words with a slip, in one spelling each.
    private static readonly double[] s_slips = [0.25, 0.5];

    // Calibrated on every fifth text: whoever learnt from half of them would be less sure than the one who learnt from all.
    private static readonly TrainingSettings s_classifier = new() { Epochs = 24, Dropout = 0.5, Folds = 5, FoldsRead = 1, FewestTexts = 2, Ease = 0.8 };
    private static readonly TrainingSettings s_detector = s_classifier with { Bits = 16, Epochs = 10, Dropout = 0.6, FewestTexts = 3, Ease = 1 };
    private static readonly TrainingSettings s_signals = s_detector with { Bits = 19, FewestTexts = 5, Exclusive = false };

    /// <summary>Trains and writes the model; the same utterances give the same bytes.</summary>
    public void Write(IReadOnlyList<LanguageText> languageTexts, Stream to)
    {
        TextClassifier? intents = null, person = null, signals = null, selfDescriptions = null;
        byte[]? languages = null;
        Parallel.Invoke(
            () => intents = Train(utterances.Intents.Where(utterance => utterance.Class != NoPerson).Select(utterance => (utterance, (IReadOnlyList<string>)[utterance.Class])), s_classifier, IsInScope, withCare: true),
            () => signals = Train(Signals(), s_signals, _ => true, withCare: false),
            () => person = Train(utterances.Intents.Select(utterance => (utterance, (IReadOnlyList<string>)[utterance.Class == Intents.HumanAgent ? Intents.HumanAgent : Nothing])), s_detector, label => label != Nothing, withCare: true),
            () => selfDescriptions = new ClassifierTrainer(s_detector).Train(ClausesAboutSelf(), label => label != Nothing),
            () => languages = LanguageTrainer.Train([.. languageTexts, .. utterances.ByLanguage]));
        UnderstandingModel.Write(to, intents!, person!, languages!, selfDescriptions!, signals!);
    }

    private static bool IsInScope(string label) => !label.StartsWith(UnderstandingModel.OutOfScopePrefix, StringComparison.Ordinal);

    // What customers say of orders and invoices is what a signal must stay silent at.
    private IEnumerable<(Utterance, IReadOnlyList<string>)> Signals() =>
        utterances.Signals.Select(utterance => (utterance, (IReadOnlyList<string>)[.. utterance.Also.Prepend(utterance.Class).Where(signal => signal != Nothing).Distinct()]))
            .Concat(utterances.Intents.Where(utterance => utterance.Class != Intents.Complaint).Select(utterance => (utterance, (IReadOnlyList<string>)[])));

    private List<LabelledText> ClausesAboutSelf() =>
        [.. SpellingVariants.With(
            [
                .. descriptions.All.Select(said => new LabelledText(said, nameof(SelfDescriptions))),
                .. utterances.Intents.Where((_, i) => i % EveryClause == 0).SelectMany(utterance => Clauses.Of(utterance.Text)).Where(clause => clause.Any(char.IsLetter)).Select(clause => new LabelledText(clause, Nothing)),
            ],
            s_slips,
            Seed).Select(text => text with { Text = MessageMask.Of(text.Text), Spellings = [.. text.Spellings.Select(MessageMask.Of)] })];

    private TextClassifier Train(IEnumerable<(Utterance Utterance, IReadOnlyList<string> Labels)> labelled, TrainingSettings settings, Func<string, bool> isKnown, bool withCare)
    {
        var random = new Random(Seed);
        return new ClassifierTrainer(settings).Train([.. labelled.OrderBy(one => one.Utterance.Text, StringComparer.Ordinal).Select(one => Spelt(one.Utterance, one.Labels, withCare, random))], isKnown);
    }

    // As it stands, with slips, as it is typed on a phone, and beside what somebody says of themselves.
    private LabelledText Spelt(Utterance utterance, IReadOnlyList<string> labels, bool withCare, Random random)
    {
        var (text, language) = (utterance.Text, utterance.Language);
        var masked = MessageMask.Of(text);
        List<string> spellings = [.. s_slips.Select(share => MessageMask.Of(SpellingVariants.Slipped(text, share, random))), texting.Write(masked, language, random)];
        if (random.NextDouble() < DescribedShare) spellings.Add(MessageMask.Of(descriptions.Beside(text, language, withCare, random)));
        return new LabelledText(masked, labels) { Spellings = spellings };
    }
}
