using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy;

namespace EthicalBot.Conversation.Answers;

/// <summary>Somebody says that an answer is wrong: people look at it.</summary>
/// <param name="At">When.</param>
/// <param name="Answer">The id of the activity that told it.</param>
/// <param name="By">Who says so: <see cref="Customer"/>, or an agent's id.</param>
/// <param name="Why">Why, in an agent's words. Null: a customer gives no reason.</param>
[Classified(DataClass.TechnicalId)]
public sealed record AnswerDoubt(DateTimeOffset At, string Answer, string By, RedactedText? Why = null) : ITurnChange
{
    /// <summary>The customer who was told it.</summary>
    public const string Customer = "customer";
}
