using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Policy;
using EthicalBot.Orders.Products;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Orders.Demo;

/// <summary>The demo shop as it is now: what the ledger says, else what the file says.</summary>
internal sealed class DemoView(DemoShopIndex index, DemoLedgerPage? page)
{
    public OrderDetail? Order(OrderNumber number) => page?.Order(number) ?? index.Detail(number);

    public Customer? Customer(string id) => page?.Customer(id) ?? index.Customer(id);

    public Product? Product(string id) => page?.Product(id) ?? index.Product(id);

    public IEnumerable<Customer> Customers => index.Customers.Select(customer => page?.Customer(customer.Id) ?? customer);

    public IEnumerable<OrderDetail> OrdersOf(string customerId) =>
        index.Details.Where(detail => detail.CustomerId == customerId)
            .Select(detail => page?.Order(detail.Order.Number) ?? detail)
            .OrderByDescending(detail => detail.Order.PlacedAt)
            .ThenBy(detail => detail.Order.Number.Value, StringComparer.Ordinal);

    public IReadOnlyList<Product> Products => [.. index.Products.Select(product => page?.Product(product.Id) ?? product)];

    /// <summary>What has to be known to judge a write.</summary>
    public PolicyFacts FactsFor(ShopWrite write, ShopPolicy policy, DateTimeOffset now)
    {
        var order = write is OrderWrite of ? Order(of.Number) : null;
        var products = (order?.Lines ?? []).Select(line => line.ProductId).Distinct(StringComparer.Ordinal).Select(Product).OfType<Product>();
        return new(policy, Customer(write.CustomerId), order, products.ToDictionary(product => product.Id, StringComparer.Ordinal), now);
    }
}
