using EthicalBot.Privacy;

namespace EthicalBot.Desk.Answers;

/// <summary>What people found, with the name of whoever did.</summary>
/// <param name="Right">What is right instead. Null: they did not say.</param>
[Classified(DataClass.TechnicalId)]
internal sealed record JudgementView(bool Wrong, string By, DateTimeOffset At, RedactedText? Right);
