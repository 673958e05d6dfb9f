using EthicalBot.Orders;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Policy;
using EthicalBot.Orders.Products;

namespace EthicalBot.Dialogs.Service;

/// <summary>Asks the shop for all that a change has to know; nothing is remembered from one turn to the next.</summary>
public sealed class ServiceShop(ICustomerShop shop, ShopPolicy policy)
{
    private const int MostPages = 10;

    /// <summary>What the shop allows.</summary>
    public ShopPolicy Policy => policy;

    /// <summary>All orders of a customer, newest first; null when the shop cannot be asked.</summary>
    public async Task<IReadOnlyList<OrderSummary>?> OrdersAsync(string customerId, CancellationToken cancellationToken)
    {
        var orders = new List<OrderSummary>();
        string? page = null;
        for (var read = 0; read < MostPages; read++)
        {
            switch (await shop.OrdersAsync(customerId, page, cancellationToken))
            {
                case ShopAnswer<OrderPage>.Found found:
                    orders.AddRange(found.Value.Orders);
                    page = found.Value.Next;
                    break;
                case ShopAnswer<OrderPage>.Unavailable:
                    return null;
                default:
                    page = null;
                    break;
            }

            if (page is null)
                break;
        }

        return orders;
    }

    /// <summary>The facts of an order, or of the customer alone; missing when there is no such order of theirs.</summary>
    public async Task<ShopAnswer<ServiceFacts>> FactsAsync(string customerId, string? number, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await shop.CustomerAsync(customerId, cancellationToken) is not ShopAnswer<Customer>.Found customer)
            return new ShopAnswer<ServiceFacts>.Unavailable(UnavailableReason.Down);
        OrderDetail? order = null;
        if (OrderNumber.TryParse(number, out var known))
        {
            var answer = await shop.OrderAsync(customerId, known, cancellationToken);
            if (answer is ShopAnswer<OrderDetail>.Unavailable away)
                return new ShopAnswer<ServiceFacts>.Unavailable(away.ReasonKey);
            order = (answer as ShopAnswer<OrderDetail>.Found)?.Value;
            if (order is null)
                return new ShopAnswer<ServiceFacts>.Missing();
        }

        var products = new Dictionary<string, Product>(StringComparer.Ordinal);
        foreach (var id in (order?.Lines ?? []).Select(line => line.ProductId).Distinct(StringComparer.Ordinal))
        {
            switch (await shop.ProductAsync(id, cancellationToken))
            {
                case ShopAnswer<Product>.Found found:
                    products[id] = found.Value;
                    break;
                case ShopAnswer<Product>.Unavailable away:
                    return new ShopAnswer<ServiceFacts>.Unavailable(away.ReasonKey);
            }
        }

        return new ShopAnswer<ServiceFacts>.Found(new(customer.Value, order, new(policy, customer.Value, order, products, now)), customer.AsOf);
    }
}
