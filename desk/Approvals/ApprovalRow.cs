using EthicalBot.Privacy;

namespace EthicalBot.Desk.Approvals;

/// <summary>A request in the list: enough to choose one, and nothing that leads to a person.</summary>
/// <param name="MayAccept">Whether this agent may accept it now.</param>
/// <param name="MayRefuse">Whether this agent may refuse it now.</param>
/// <param name="First">Who accepted first, where two must.</param>
[Classified(DataClass.TechnicalId)]
internal sealed record ApprovalRow(
    string Id, string Reference, string Kind, string State, string Language, decimal? Amount, string? Currency, DateTimeOffset AskedAt, DateTimeOffset AnswerBy,
    bool IsOpen, bool IsStatutory, bool NeedsTwo, bool IsContested, string? First, bool MayAccept, bool MayRefuse);
