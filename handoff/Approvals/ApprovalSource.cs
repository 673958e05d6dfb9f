using EthicalBot.Privacy;

namespace EthicalBot.Handoff.Approvals;

/// <summary>Where the facts come from, and how old they are.</summary>
public sealed record ApprovalSource([property: Classified(DataClass.None)] string What, DateTimeOffset At);
