namespace EthicalBot.Tests.Walk;

/// <summary>An order of a walked customer, as it stands when the walk begins.</summary>
internal sealed record WalkedOrder(string Number, string State);
