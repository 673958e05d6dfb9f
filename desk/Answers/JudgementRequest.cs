namespace EthicalBot.Desk.Answers;

/// <summary>What somebody found when they looked at a doubted answer.</summary>
/// <param name="Wrong">Whether it is wrong. Null: not said, which is refused.</param>
/// <param name="Right">What is right instead of a wrong one, as customers will be told it. Null: they do not say.</param>
internal sealed record JudgementRequest(bool? Wrong, string? Right);
