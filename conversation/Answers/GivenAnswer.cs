using EthicalBot.Privacy;

namespace EthicalBot.Conversation.Answers;

/// <summary>An answer that was given, read back with what it rested on.</summary>
/// <param name="Conversation">Where it was given.</param>
/// <param name="Id">The id of the activity that told it.</param>
/// <param name="Subject">To whom.</param>
/// <param name="At">When.</param>
/// <param name="Question">The question, without personal data.</param>
/// <param name="Evidence">What it rested on.</param>
public sealed record GivenAnswer(ConversationKey Conversation, string Id, string Subject, DateTimeOffset At, RedactedText Question, AnswerEvidence Evidence);
