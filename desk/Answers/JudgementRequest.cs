namespace EthicalBot.Desk.Answers;

/// <summary>What somebody found when they looked at a doubted answer.</summary>
/// <param name="Wrong">Whether it is wrong. Null: not said, which is refused.</param>
internal sealed record JudgementRequest(bool? Wrong);
