using EthicalBot.Privacy;

namespace EthicalBot.Conversation.Answers;

/// <summary>An answer that was given, read back with what it rested on.</summary>
/// <param name="Conversation">Where it was given.</param>
/// <param name="Id">The id of the activity that told it.</param>
/// <param name="Subject">To whom.</param>
/// <param name="At">When.</param>
/// <param name="Question">The question, without personal data.</param>
/// <param name="Evidence">What it rested on.</param>
/// <param name="Sensitive">Whether the question holds a special category of data (GDPR art. 9).</param>
/// <param name="CorrectedAt">When they were told that it was wrong. Null: they were not.</param>
public sealed record GivenAnswer(ConversationKey Conversation, string Id, string Subject, DateTimeOffset At, RedactedText Question, AnswerEvidence Evidence, bool Sensitive, DateTimeOffset? CorrectedAt);
