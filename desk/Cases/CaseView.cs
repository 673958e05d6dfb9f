using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy;

namespace EthicalBot.Desk.Cases;

/// <summary>A case with its conversation, as the agent who asks may see it.</summary>
[Classified(DataClass.TechnicalId)]
internal sealed record CaseView : CaseRow
{
    public CaseView(CaseRow row)
        : base(row)
    {
    }

    public required MayView May { get; init; }

    public required string Purpose { get; init; }

    public required IReadOnlyList<ShownView> Shown { get; init; }

    public required int Reveals { get; init; }

    public required RedactedText Request { get; init; }

    [Classified(DataClass.ContactWay)]
    public required string? ContactWay { get; init; }

    [Classified(DataClass.FreeText)]
    public required string? ContactTime { get; init; }

    public required IdentityView? Identity { get; init; }

    [Classified(DataClass.OrderNumber)]
    public required string? OrderNumber { get; init; }

    [Classified(DataClass.Email)]
    public required string? OrderEmail { get; init; }

    public required OrderView? Order { get; init; }

    public required bool OrderUnavailable { get; init; }

    public required IReadOnlyList<TriedView> Tried { get; init; }

    public required IReadOnlyList<string> Suggested { get; init; }

    public required IReadOnlyList<LineView> Lines { get; init; }

    public required IReadOnlyList<CaseNote> Notes { get; init; }
}
