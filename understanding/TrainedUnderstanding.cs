using EthicalBot.Privacy.Redaction;
using EthicalBot.Understanding.Classification;
using EthicalBot.Understanding.Languages;
using EthicalBot.Understanding.Masking;
using EthicalBot.Understanding.OrderNumbers;
using EthicalBot.Understanding.Rules;

namespace EthicalBot.Understanding;

/// <summary>Reads messages by a small model that was trained in the build on utterances of our own; a person is asked for by rule, before it.</summary>
/// <remarks>Thread-safe. Keeps nothing of what it reads, and learns nothing from it.</remarks>
public sealed class TrainedUnderstanding(UnderstandingModel model, IntentBars bars) : IUnderstandCustomers
{
    private const double AskedForPerson = 0.98;
    // Where the classifier of intents sees no wish for a person at all, the detector alone is not believed.
    private const double PossiblyPerson = 0.15;
    private const double LikelyPerson = 0.92;
    // Where a phrase and the classifier say the same.
    private const double Agreed = 0.95;
    private const double OrderNumberAlone = 0.75;
    private const double BareNumberAlone = 0.6;
    private const double Unsure = 0.5;
    private const int MostAlternatives = 3;
    private const int MostWordsBeside = 4;
    // Three in a hundred messages that the bot could serve are taken for none of its business; more would be rude, fewer would answer anything.
    private const double InScope = 0.97;

    private readonly LanguageGuess _languages = new(model.Languages);
    private readonly SelfDescriptionMask _selfDescriptions = new(model.SelfDescriptions);
    private readonly SignalReader _signals = new(model.Signals);

    /// <inheritdoc/>
    public UnderstoodMessage Understand(string text, MessageContext context)
    {
        var message = MessageReading.Of(text);
        var personal = Redactor.Locate(text);
        var masked = MessageMask.Of(text, personal);
        var (whole, withoutSelf) = (HashedText.Of(masked), _selfDescriptions.Of(masked));
        var hashed = ReferenceEquals(masked, withoutSelf) ? whole : HashedText.Of(withoutSelf);
        var language = _languages.Of(text, context.Language);
        var number = OrderNumberReader.Find(text);
        // By phrases first; what none of them knows, the detector may: whoever wants a person gets one, however they say it.
        var found = model.Intents.Classify(hashed);
        var asked = PersonRequest.IsAsked(message) ? AskedForPerson : found[Intents.HumanAgent] >= PossiblyPerson && !MessageMask.IsAll(hashed.Words) ? model.Person.Classify(hashed).Known : 0;
        var asksForPerson = asked >= LikelyPerson && (asked == AskedForPerson || !PersonRequest.IsDenied(message));
        var (ranked, abstained, why) = ReadAlone(text, hashed, number) ?? Rank(message, hashed, found, asksForPerson ? asked : null, number);
        return new UnderstoodMessage(
            language.Language, ranked[0].Intent, ranked[0].Confidence, [.. ranked.Skip(1).Take(MostAlternatives)], abstained, _signals.Read(message, MessageMask.WithoutNames(text, personal), whole, hashed, language.Other is null ? [context.Language, language.Language] : [], context), number?.Number, asksForPerson, why)
        {
            LanguageConfidence = Math.Round(language.Confidence, 4),
            OtherLanguage = language.Other,
            InDoubt = abstained && ranked[0].Intent != Intents.OutOfScope && found.Familiarity < model.Intents.Calibration.ThresholdFor(bars.InDoubt),
        };
    }

    // A number with nothing beside it answers a question better than it says a wish: "06 12 34 56 78" asks nobody to call.
    private static (IReadOnlyList<Alternative> Ranked, bool Abstained, IReadOnlyList<string> Why)? ReadAlone(string text, HashedText hashed, OrderNumberFound? number)
    {
        if (number is { Cued: false } && !text.Any(char.IsLetter)) return ([new Alternative(Intents.OrderStatus, BareNumberAlone)], false, ["bare_number"]);
        if (!MessageMask.IsAll(hashed.Words) || number is not null) return null;
        return hashed.Words.Contains(MessageMask.TrackingNumber) ? ([new Alternative(Intents.ShipmentTracking, BareNumberAlone)], false, ["bare_number"]) : ([new Alternative(Intents.OutOfScope, 0)], true, []);
    }

    private (IReadOnlyList<Alternative> Ranked, bool Abstained, IReadOnlyList<string> Why) Rank(MessageReading message, HashedText text, Classification.Classification found, double? personAsked, OrderNumberFound? number)
    {
        if (text.Words.Count == 0) return ([new Alternative(Intents.OutOfScope, 0)], true, []);
        List<Alternative> ranked =
        [
            .. found.Ranked.GroupBy(label => label.Label.IsKnown ? label.Label.Name : Intents.OutOfScope, label => label.Probability)
                .Select(intent => new Alternative(intent.Key, Math.Round(intent.Sum(), 4))).OrderByDescending(intent => intent.Confidence),
        ];
        if (personAsked is { } sure) return (First(Intents.HumanAgent, Math.Round(sure, 4)), false, ["person_request"]);
        var isOutside = found.Familiarity < model.Intents.Calibration.ThresholdFor(InScope);
        if (isOutside) ranked = First(Intents.OutOfScope, ranked.Find(other => other.Intent == Intents.OutOfScope)!.Confidence);
        else if (ranked[0].Intent == Intents.OutOfScope) ranked = First(ranked[1].Intent, ranked[1].Confidence);
        var abstained = !isOutside && found.Familiarity < model.Intents.Calibration.ThresholdFor(bars.Of(ranked[0].Intent));
        // Whoever names an order and says nothing clearer wants to know where it is.
        if (number is not null && (abstained || ranked[0].Confidence < Unsure || ranked[0].Intent is Intents.SmallTalk or Intents.OutOfScope))
            return (First(Intents.OrderStatus, number.Cued ? OrderNumberAlone : BareNumberAlone), false, [number.Cued ? "order_number_with_cue" : "bare_number"]);
        // "Het is 75011": so few words beside a number do not say what it is the number of.
        if (number is { Cued: false } && ranked[0].Intent == Intents.OrderStatus && text.Words.Count <= MostWordsBeside) return (First(Intents.OrderStatus, BareNumberAlone), false, ["bare_number"]);
        // Whoever asks whether they talk to a person wants the truth, not to be put through.
        if (ranked[0].Intent is Intents.AiPolicy or Intents.HumanAgent && !abstained && PersonRequest.IsAboutBot(message)) ranked = First(Intents.AiPolicy, Math.Max(ranked[0].Confidence, Agreed));
        return (ranked, abstained, [$"classifier:{ranked[0].Intent}"]);

        List<Alternative> First(string intent, double confidence) => [new Alternative(intent, confidence), .. ranked.Where(other => other.Intent != intent)];
    }
}
