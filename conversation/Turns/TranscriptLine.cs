using EthicalBot.Privacy;

namespace EthicalBot.Conversation.Turns;

/// <summary>One line of the transcript, without personal data.</summary>
/// <param name="ActivityId">The activity whose words these are.</param>
/// <param name="Speaker">customer, ai, fixed or person.</param>
/// <param name="Name">The name that the customer reads, for a person's line.</param>
/// <param name="Intent">What it was understood as, for a customer's line.</param>
[Classified(DataClass.TechnicalId)]
public sealed record TranscriptLine(
    DateTimeOffset At, string ActivityId, string Speaker, string? Name, RedactedText Text, string? Intent, double? Confidence) : ITurnChange
{
    /// <summary>A customer's line.</summary>
    public static TranscriptLine OfCustomer(TurnFacts facts, RedactedText said) =>
        new(facts.At, facts.ActivityId, "customer", Name: null, said, facts.Understood?.Intent, facts.Understood?.Confidence);
}
