using EthicalBot.Privacy;

namespace EthicalBot.Handoff.Cases;

/// <summary>An order that its owner has proved to be theirs.</summary>
/// <param name="Proof">What proved it: with it the shop shows the order to the agent as it is then.</param>
public sealed record CaseOrder(
    [property: Classified(DataClass.OrderNumber)] string Number,
    [property: Classified(DataClass.Credential)] string Proof,
    DateTimeOffset ProvedAt);
