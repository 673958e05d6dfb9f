namespace EthicalBot.Dialogs.Mentions;

/// <summary>Days, amounts and products that a message names, each with its passage.</summary>
public sealed record Mentioned(IReadOnlyList<MentionedDays> Days, IReadOnlyList<MentionedAmount> Amounts, IReadOnlyList<MentionedProduct> Products);
