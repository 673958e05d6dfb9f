using EthicalBot.Understanding.Languages;
using EthicalBot.Understanding.OrderNumbers;
using EthicalBot.Understanding.Rules;

namespace EthicalBot.Understanding;

/// <summary>Reads messages by rules that are kept as data, one file a language.</summary>
/// <remarks>Thread-safe. Keeps nothing of what it reads.</remarks>
public sealed class RuleUnderstanding : IUnderstandCustomers
{
    private const double AskedForPerson = 0.98;
    private const double OrderNumberAlone = 0.75;
    private const double BareNumberAlone = 0.6;
    private const double Unsure = 0.6;
    private const double NothingUnderstood = 0.3;

    /// <inheritdoc/>
    public UnderstoodMessage Understand(string text, string conversationLanguage)
    {
        var message = MessageReading.Of(text);
        var language = LanguageGuess.Of(message, conversationLanguage);
        var asksForPerson = PersonRequest.IsAsked(message);
        var number = OrderNumberReader.Find(text);
        var scores = IntentScores.Of(message, language);
        var ranked = Rank(scores, asksForPerson, number);
        return new UnderstoodMessage(
            language, ranked[0].Intent, ranked[0].Confidence, [.. ranked.Skip(1).Take(3)], SignalReader.Read(message), number?.Number, asksForPerson,
            Why(scores, asksForPerson, number));
    }

    private static IReadOnlyList<Alternative> Rank(IntentScores scores, bool asksForPerson, OrderNumberFound? number)
    {
        var ranked = scores.Ranked();
        if (asksForPerson) return [new Alternative(Intents.HumanAgent, AskedForPerson), .. ranked.Where(r => r.Intent != Intents.HumanAgent)];
        // Whoever names an order and says nothing clearer wants to know where it is.
        if (number is not null && (ranked.Count == 0 || ranked[0].Intent == Intents.SmallTalk || ranked[0].Confidence < Unsure))
            return [new Alternative(Intents.OrderStatus, number.Cued ? OrderNumberAlone : BareNumberAlone), .. ranked.Where(r => r.Intent != Intents.OrderStatus)];
        return ranked.Count > 0 ? ranked : [new Alternative(Intents.OutOfScope, NothingUnderstood)];
    }

    private static List<string> Why(IntentScores scores, bool asksForPerson, OrderNumberFound? number)
    {
        List<string> why = [.. scores.Why];
        if (asksForPerson) why.Insert(0, "person_request");
        if (number is not null) why.Add(number.Cued ? "order_number_with_cue" : "bare_number");
        return why;
    }
}
