namespace EthicalBot.Tests.Walk;

/// <summary>A customer of the walked shop.</summary>
internal sealed record WalkedCustomer(string Id, string Email, string Name, string Postcode, IReadOnlyList<WalkedOrder> Orders);
