using EthicalBot.Privacy;

namespace EthicalBot.Desk.Answers;

/// <summary>What people found, with the name of whoever did.</summary>
[Classified(DataClass.TechnicalId)]
internal sealed record JudgementView(bool Wrong, string By, DateTimeOffset At);
