using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy;

namespace EthicalBot.Conversation.Answers;

/// <summary>The customer is told that an answer was wrong: once, however often they got it. Nothing is written when they were told meanwhile.</summary>
/// <param name="At">When.</param>
/// <param name="Fingerprint">Of the answer's evidence.</param>
[Classified(DataClass.TechnicalId)]
public sealed record AnswerCorrected(DateTimeOffset At, string Fingerprint) : ITurnChange;
