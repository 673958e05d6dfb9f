namespace EthicalBot.Evaluation.Fairness;

/// <summary>Whether a text was understood when it was typed in haste, and whether it was as it stands.</summary>
internal sealed record TypedJudged(string Typing, CounterfactualRow Row, bool IsRight, bool IsPlainRight);
