namespace EthicalBot.Understanding;

/// <summary>What a message tells besides its intent.</summary>
/// <param name="Frustration">The customer is losing patience.</param>
/// <param name="Urgency">There is a deadline, or it cannot wait.</param>
/// <param name="Crisis">The customer may be in danger: found by a reviewed list of phrases.</param>
/// <param name="Words">The rule phrases that were matched: ours, not the customer's.</param>
public sealed record Signals(bool Frustration, bool Urgency, bool Crisis, IReadOnlyList<string> Words);
