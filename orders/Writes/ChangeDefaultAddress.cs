using EthicalBot.Orders.Customers;

namespace EthicalBot.Orders.Writes;

/// <summary>Keeps another address for this customer's next orders.</summary>
public sealed record ChangeDefaultAddress(string Key, string CustomerId, CustomerAddress Address)
    : ShopWrite(Key, CustomerId, WriteKind.ChangeDefaultAddress);
