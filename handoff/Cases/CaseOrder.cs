using EthicalBot.Privacy;

namespace EthicalBot.Handoff.Cases;

/// <summary>An order that a case is about: proved by its owner, or told by the customer.</summary>
/// <param name="Proof">What proved it: with it the shop shows the order to the agent as it is then. Empty when it was only told.</param>
/// <param name="ProvedAt">When it was proved, or told.</param>
public sealed record CaseOrder(
    [property: Classified(DataClass.OrderNumber)] string Number,
    [property: Classified(DataClass.Credential)] string Proof,
    DateTimeOffset ProvedAt);
