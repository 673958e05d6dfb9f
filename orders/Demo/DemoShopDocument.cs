using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Products;

namespace EthicalBot.Orders.Demo;

/// <summary>What is in the file of the demo shop; a file of orders alone is good for looking them up.</summary>
internal sealed record DemoShopDocument(
    DateTimeOffset CreatedAt,
    IReadOnlyList<DemoOrder> Orders,
    IReadOnlyList<Customer>? Customers = null,
    IReadOnlyList<Product>? Products = null);
