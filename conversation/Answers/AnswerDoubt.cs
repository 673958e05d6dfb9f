using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy;

namespace EthicalBot.Conversation.Answers;

/// <summary>Somebody says that an answer is wrong: people look at it.</summary>
/// <param name="At">When.</param>
/// <param name="Answer">The id of the activity that told it.</param>
/// <param name="By">Who says so: <c>customer</c>, or an agent's id.</param>
[Classified(DataClass.TechnicalId)]
public sealed record AnswerDoubt(DateTimeOffset At, string Answer, string By) : ITurnChange;
