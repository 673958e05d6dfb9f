using EthicalBot.Orders.Customers;

namespace EthicalBot.Orders.Writes;

/// <summary>Sends an order that is not with the carrier yet to another address.</summary>
public sealed record ChangeAddress(string Key, string CustomerId, OrderNumber Number, CustomerAddress Address)
    : OrderWrite(Key, CustomerId, Number, WriteKind.ChangeAddress);
