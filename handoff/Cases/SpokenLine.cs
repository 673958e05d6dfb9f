using EthicalBot.Privacy;

namespace EthicalBot.Handoff.Cases;

/// <summary>A line of a conversation as an agent reads it.</summary>
/// <param name="Speaker">customer, ai, fixed or person.</param>
/// <param name="Intent">What a customer's line was understood as.</param>
[Classified(DataClass.TechnicalId)]
public sealed record SpokenLine(string ActivityId, DateTimeOffset At, string Speaker, string? Name, RedactedText Text, string? Intent, LineDelivery Delivery);
