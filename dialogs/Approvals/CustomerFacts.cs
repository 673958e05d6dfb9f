using EthicalBot.Orders;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Policy;
using EthicalBot.Orders.Products;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Dialogs.Approvals;

/// <summary>Reads from the shop what a decision rests on, as it is now.</summary>
public sealed class CustomerFacts(ICustomerShop shop, ShopPolicy policy)
{
    private const int MostPages = 3;
    private const int MostOrders = 20;

    /// <summary>What the policy is judged by; null when the shop cannot be asked.</summary>
    public async Task<PolicyFacts?> ReadAsync(ShopWrite write, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await shop.CustomerAsync(write.CustomerId, cancellationToken) is not { } customer || customer is ShopAnswer<Customer>.Unavailable)
            return null;
        OrderDetail? order = null;
        if (write is OrderWrite one)
        {
            var answer = await shop.OrderAsync(write.CustomerId, one.Number, cancellationToken);
            if (answer is ShopAnswer<OrderDetail>.Unavailable)
                return null;
            order = (answer as ShopAnswer<OrderDetail>.Found)?.Value;
        }

        var products = new Dictionary<string, Product>(StringComparer.Ordinal);
        foreach (var id in order?.Lines.Select(line => line.ProductId).Distinct(StringComparer.Ordinal) ?? [])
        {
            var answer = await shop.ProductAsync(id, cancellationToken);
            if (answer is ShopAnswer<Product>.Unavailable)
                return null;
            if (answer is ShopAnswer<Product>.Found found)
                products[id] = found.Value;
        }

        return new(policy, (customer as ShopAnswer<Customer>.Found)?.Value, order, products, now);
    }

    /// <summary>The customer's other orders, newest first, and the age of what the shop said; null when they cannot all be read.</summary>
    public async Task<(IReadOnlyList<OrderDetail> Orders, DateTimeOffset AsOf)?> OthersAsync(ShopWrite write, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var numbers = new List<OrderNumber>();
        string? page = null;
        for (var pages = 0; pages < MostPages; pages++)
        {
            if (await shop.OrdersAsync(write.CustomerId, page, cancellationToken) is not ShopAnswer<OrderPage>.Found found)
                return null;
            numbers.AddRange(found.Value.Orders.Select(order => order.Number));
            if ((page = found.Value.Next) is null)
                break;
        }

        var (orders, asOf) = (new List<OrderDetail>(), now);
        foreach (var number in numbers.Where(number => (write as OrderWrite)?.Number != number).Take(MostOrders))
        {
            if (await shop.OrderAsync(write.CustomerId, number, cancellationToken) is not ShopAnswer<OrderDetail>.Found found)
                return null;
            orders.Add(found.Value);
            asOf = found.AsOf < asOf ? found.AsOf : asOf;
        }

        return (orders, asOf);
    }
}
