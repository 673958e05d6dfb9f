using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy;

namespace EthicalBot.Conversation.Answers;

/// <summary>An answer from approved articles was given in this turn.</summary>
/// <param name="At">When.</param>
/// <param name="Id">The id of the activity that told it.</param>
/// <param name="Question">The customer's question, without personal data.</param>
/// <param name="Evidence">What it rested on.</param>
/// <param name="Sensitive">Whether the question holds a special category of data (GDPR art. 9).</param>
[Classified(DataClass.TechnicalId)]
public sealed record AnswerGiven(DateTimeOffset At, string Id, RedactedText Question, AnswerEvidence Evidence, bool Sensitive) : ITurnChange;
