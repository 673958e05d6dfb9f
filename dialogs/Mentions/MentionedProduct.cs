namespace EthicalBot.Dialogs.Mentions;

/// <summary>A product of the order at hand that a message names.</summary>
/// <param name="Name">The product's name as the order has it.</param>
/// <param name="Start">Where its first word in the message starts.</param>
/// <param name="Length">How long that word is.</param>
public sealed record MentionedProduct(string Name, int Start, int Length);
