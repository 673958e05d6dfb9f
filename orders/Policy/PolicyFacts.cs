using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Products;

namespace EthicalBot.Orders.Policy;

/// <summary>What has to be known to say whether a write is allowed: the products are those that the order's lines name.</summary>
public sealed record PolicyFacts(
    ShopPolicy Policy,
    Customer? Customer,
    OrderDetail? Order,
    IReadOnlyDictionary<string, Product> Products,
    DateTimeOffset Now)
{
    /// <summary>Says nothing that leads to a person.</summary>
    public override string ToString() => $"Facts for {Policy.Name}";
}
