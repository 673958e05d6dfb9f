using EthicalBot.Privacy;

namespace EthicalBot.Conversation.Turns;

/// <summary>One line of the transcript, without personal data.</summary>
/// <param name="ActivityId">The activity whose words these are.</param>
/// <param name="Speaker">customer, ai, fixed or person.</param>
/// <param name="Name">The name that the customer reads, for a person's line.</param>
/// <param name="Intent">What it was understood as, for a customer's line; never of a sensitive one.</param>
/// <param name="Sensitive">Whether it holds a special category of data (GDPR art. 9).</param>
/// <param name="Signals">Which signals a customer's line raised; null when none, and never of a sensitive one.</param>
[Classified(DataClass.TechnicalId)]
public sealed record TranscriptLine(
    DateTimeOffset At, string ActivityId, string Speaker, string? Name, RedactedText Text, string? Intent, double? Confidence, bool Sensitive = false, IReadOnlyList<RaisedSignal>? Signals = null) : ITurnChange
{
    /// <summary>A customer's line.</summary>
    public static TranscriptLine OfCustomer(TurnFacts facts, RedactedText said) =>
        facts.Sensitive
            ? new(facts.At, facts.ActivityId, "customer", Name: null, said, Intent: null, Confidence: null, Sensitive: true)
            : facts.AiRefused
                ? new(facts.At, facts.ActivityId, "customer", Name: null, said, Intent: null, Confidence: null)
                : new(facts.At, facts.ActivityId, "customer", Name: null, said, facts.Understood?.Intent, facts.Understood?.Confidence, Signals: RaisedIn(facts));

    private static IReadOnlyList<RaisedSignal>? RaisedIn(TurnFacts facts) =>
        facts.Understood is { Signals.Raised: { Count: > 0 } raised } ? [.. raised.Select(signal => new RaisedSignal(signal.Name, signal.Score))] : null;
}
