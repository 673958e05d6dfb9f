using EthicalBot.Privacy;

namespace EthicalBot.Desk.Cases;

/// <summary>A case in the list.</summary>
[Classified(DataClass.TechnicalId)]
internal record CaseRow(
    string Reference,
    string Kind,
    string State,
    string Language,
    string Reason,
    DateTimeOffset OpenedAt,
    DateTimeOffset WaitingSince,
    DateTimeOffset LastAt,
    AgentView? Agent,
    bool IsMine,
    int Unanswered,
    IReadOnlyList<CareView> Care,
    DateTimeOffset? Due);
