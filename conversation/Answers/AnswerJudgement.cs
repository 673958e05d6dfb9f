using EthicalBot.Privacy;

namespace EthicalBot.Conversation.Answers;

/// <summary>What people found when they looked at a doubted answer.</summary>
/// <param name="IsWrong">Whether it is wrong.</param>
/// <param name="By">The agent's id.</param>
/// <param name="At">When.</param>
/// <param name="Right">What is right instead, in their words. Null: they did not say.</param>
public sealed record AnswerJudgement(bool IsWrong, string By, DateTimeOffset At, RedactedText? Right = null);
