using EthicalBot.Privacy;

namespace EthicalBot.Desk.Approvals;

/// <summary>What was decided last.</summary>
internal sealed record DecisionView([property: Classified(DataClass.None)] string By, DateTimeOffset At, [property: Classified(DataClass.None)] string? Reason, [property: Classified(DataClass.FreeText)] string? Words, decimal? CorrectedAmount);
