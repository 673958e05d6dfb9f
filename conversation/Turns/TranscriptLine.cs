using EthicalBot.Privacy;

namespace EthicalBot.Conversation.Turns;

/// <summary>One line of the transcript, without personal data.</summary>
/// <param name="Speaker">customer, ai, fixed, or a person's desk name.</param>
/// <param name="Intent">What it was understood as, for a customer's line.</param>
public sealed record TranscriptLine(DateTimeOffset At, string Speaker, RedactedText Text, string? Intent, double? Confidence) : ITurnChange;
