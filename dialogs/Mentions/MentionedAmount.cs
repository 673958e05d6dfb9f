namespace EthicalBot.Dialogs.Mentions;

/// <summary>An amount of money that a message names.</summary>
/// <param name="Value">How much.</param>
/// <param name="Currency">The code of the currency, such as EUR; null where several share the name, as dollars do.</param>
/// <param name="Start">Where the passage starts.</param>
/// <param name="Length">How long it is.</param>
public sealed record MentionedAmount(decimal Value, string? Currency, int Start, int Length);
