using EthicalBot.Understanding.Classification;
using EthicalBot.Understanding.Languages;
using EthicalBot.Understanding.Masking;
using EthicalBot.Understanding.Training;

namespace EthicalBot.Understanding.Trainer;

/// <summary>From utterances to the model.</summary>
internal sealed class ModelTraining(UtteranceFiles utterances, SelfDescriptions descriptions)
{
    /// <summary>The class of messages that carry no signal, though their words come near.</summary>
    public const string Nothing = "none";

    // "No need to put me through", "the lady yesterday was kind": the words of asking for a person, and no such wish.
    private const string NoPerson = $"{Intents.HumanAgent}.not";

    private const double MisspeltShare = 0.4;
    private const double DescribedShare = 0.25;
    private const int Seed = 1;

    // Of clauses that are about something else, one in two is enough.
    private const int EveryClause = 2;

    private static readonly TrainingSettings s_classifier = new() { Epochs = 24, Folds = 2, FewestTexts = 2 };
    private static readonly TrainingSettings s_detector = new() { Bits = 16, Epochs = 10, Folds = 2, FewestTexts = 2 };
    private static readonly TrainingSettings s_signals = s_detector with { Bits = 19, FewestTexts = 3, Exclusive = false };

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
            MisspeltShare,
            Seed).Select(text => text with { Text = MessageMask.Of(text.Text) })];

    private TextClassifier Train(IEnumerable<(Utterance Utterance, IReadOnlyList<string> Labels)> labelled, TrainingSettings settings, Func<string, bool> isKnown, bool withCare)
    {
        List<(LabelledText, string)> said = [.. labelled.Select(one => (new LabelledText(one.Utterance.Text, one.Labels), one.Utterance.Language))];
        var described = descriptions.With(said, DescribedShare, withCare, Seed).Select(one => one.Text).ToList();
        return new ClassifierTrainer(settings).Train([.. SpellingVariants.With(described, MisspeltShare, Seed).Select(text => text with { Text = MessageMask.Of(text.Text) })], isKnown);
    }
}
