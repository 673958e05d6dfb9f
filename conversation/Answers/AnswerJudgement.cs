namespace EthicalBot.Conversation.Answers;

/// <summary>What people found when they looked at a doubted answer.</summary>
/// <param name="IsWrong">Whether it is wrong.</param>
/// <param name="By">The agent's id.</param>
/// <param name="At">When.</param>
public sealed record AnswerJudgement(bool IsWrong, string By, DateTimeOffset At);
