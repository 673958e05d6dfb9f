namespace EthicalBot.Dialogs.Interruptions;

/// <summary>An interruption that a message is.</summary>
/// <param name="Words">With how many words it was said, politeness left out.</param>
/// <param name="Language">The language asked for; null for every other kind.</param>
public sealed record Interruption(InterruptionKind Kind, int Words, string? Language = null);
