using EthicalBot.Privacy;

namespace EthicalBot.Desk.Cases;

/// <summary>A case that a search found: where it is, and nothing of what it says.</summary>
[Classified(DataClass.TechnicalId)]
internal sealed record FoundView(string Reference, string Kind, string State, string? Agent, bool IsMine, DateTimeOffset OpenedAt, DateTimeOffset? ClosedAt);
