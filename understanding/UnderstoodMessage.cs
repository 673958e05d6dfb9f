namespace EthicalBot.Understanding;

/// <summary>What a customer's message means, with how sure we are and why.</summary>
/// <param name="Language">One of the seven languages as a two-letter tag, or "unknown".</param>
/// <param name="Intent">One of <see cref="Intents"/>.</param>
/// <param name="Confidence">From 0 to 1, calibrated: of what is said with .8, four fifths are right.</param>
/// <param name="Alternatives">The next best intents, best first.</param>
/// <param name="Abstained">Whether the message is too unlike anything the bot was taught to act on; the intent is then no more than a guess.</param>
/// <param name="Signals">What else the message tells.</param>
/// <param name="OrderNumber">The order number it names, without "#" or spaces and in capitals, or null; personal data, so never logged.</param>
/// <param name="AsksForPerson">Whether the customer asks for a person.</param>
/// <param name="Why">What decided, by its product name: no customer text.</param>
public sealed record UnderstoodMessage(
    string Language,
    string Intent,
    double Confidence,
    IReadOnlyList<Alternative> Alternatives,
    bool Abstained,
    Signals Signals,
    string? OrderNumber,
    bool AsksForPerson,
    IReadOnlyList<string> Why)
{
    /// <summary>From 0 to 1, how likely <see cref="Language"/> is right; .5 where the conversation's is kept for want of anything to go by.</summary>
    public double LanguageConfidence { get; init; }

    /// <summary>The two-letter tag of a language that is none of the seven, where that is sure, "und" where only that much is; else null.</summary>
    public string? OtherLanguage { get; init; }

    /// <summary>Whether the message is too unlike anything taught for even the least risky intent, and not so unlike that it is out of scope: here a second opinion may help.</summary>
    public bool InDoubt { get; init; }

    /// <summary>The same message by a second opinion; how sure that is, nobody has measured, so the first reader's own confidence in it stands.</summary>
    public UnderstoodMessage BySecondOpinion(string intent) => this with
    {
        Intent = intent,
        Confidence = intent == Intent ? Confidence : Alternatives.FirstOrDefault(other => other.Intent == intent)?.Confidence ?? 0,
        Alternatives = [.. Alternatives.Prepend(new(Intent, Confidence)).Where(other => other.Intent != intent)],
        Abstained = false,
        InDoubt = false,
        Why = ["second_opinion"],
    };

    /// <summary>A message that was not read for meaning, because its writer does not want that: nothing is concluded from it but that a person is asked for.</summary>
    public static UnderstoodMessage Unread(string language, bool asksForPerson) =>
        new(language, Intents.OutOfScope, Confidence: 0, [], Abstained: true, Signals.None, OrderNumber: null, asksForPerson, []);
}
