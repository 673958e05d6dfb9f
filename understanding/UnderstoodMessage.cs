namespace EthicalBot.Understanding;

/// <summary>What a customer's message means, with how sure we are and why.</summary>
/// <param name="Language">One of the seven languages as a two-letter tag, or "unknown".</param>
/// <param name="Intent">One of <see cref="Intents"/>.</param>
/// <param name="Confidence">From 0 to 1: from .9 certain, from .6 likely, below unsure.</param>
/// <param name="Alternatives">The next best intents, best first.</param>
/// <param name="Signals">What else the message tells.</param>
/// <param name="OrderNumber">The order number it names, without "#" or spaces and in capitals, or null; personal data, so never logged.</param>
/// <param name="AsksForPerson">Whether the customer asks for a person.</param>
/// <param name="Why">The rules that spoke, by their product names: no customer text.</param>
public sealed record UnderstoodMessage(
    string Language,
    string Intent,
    double Confidence,
    IReadOnlyList<Alternative> Alternatives,
    Signals Signals,
    string? OrderNumber,
    bool AsksForPerson,
    IReadOnlyList<string> Why)
{
    /// <summary>A message that was not read for meaning, because its writer does not want that: nothing is concluded from it but that a person is asked for.</summary>
    public static UnderstoodMessage Unread(string language, bool asksForPerson) =>
        new(language, Intents.OutOfScope, Confidence: 0, [], new Signals(false, false, false, []), OrderNumber: null, asksForPerson, []);
}
