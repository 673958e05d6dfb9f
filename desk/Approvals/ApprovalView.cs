using EthicalBot.Handoff.Approvals;
using EthicalBot.Privacy;

namespace EthicalBot.Desk.Approvals;

/// <summary>One request, as whoever decides on it sees it.</summary>
internal sealed record ApprovalView(
    ApprovalRow Row, [property: Classified(DataClass.TechnicalId)] string Hash, [property: Classified(DataClass.OrderNumber)] string? Order, [property: Classified(DataClass.None)] IReadOnlyList<string> Items, IReadOnlyList<PointView> For, IReadOnlyList<PointView> Against, IReadOnlyList<ApprovalSource> Sources,
    DecisionView? Decision, [property: Classified(DataClass.TechnicalId)] string? Record);
