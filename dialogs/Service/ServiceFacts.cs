using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Policy;

namespace EthicalBot.Dialogs.Service;

/// <summary>What the shop says at this moment of who writes and of the order that is meant, if one is.</summary>
public sealed record ServiceFacts(Customer Customer, OrderDetail? Order, PolicyFacts Policy)
{
    /// <summary>Says nothing that leads to a person.</summary>
    public override string ToString() => "Facts";
}
