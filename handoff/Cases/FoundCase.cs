using EthicalBot.Privacy;

namespace EthicalBot.Handoff.Cases;

/// <summary>A case that was found: that it is there, and nothing of what it says.</summary>
[Classified(DataClass.TechnicalId)]
public sealed record FoundCase(string Reference, CaseKind Kind, CaseState State, string? Agent, DateTimeOffset OpenedAt, DateTimeOffset? ClosedAt);
