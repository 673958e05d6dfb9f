using EthicalBot.Privacy;

namespace EthicalBot.Conversation.Answers;

/// <summary>An answer that somebody doubts, on its way to a judgement.</summary>
/// <param name="Id">The review's id.</param>
/// <param name="Answer">The answer with its evidence. Null: its person's data was erased.</param>
/// <param name="By">Who doubted it: <c>customer</c>, or an agent's id.</param>
/// <param name="At">When.</param>
/// <param name="Why">Why, in an agent's words. Null: they gave no reason.</param>
/// <param name="Judgement">What people found. Null: nobody has looked yet.</param>
public sealed record AnswerReview(string Id, GivenAnswer? Answer, string By, DateTimeOffset At, RedactedText? Why, AnswerJudgement? Judgement);
