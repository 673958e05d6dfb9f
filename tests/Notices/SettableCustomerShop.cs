using EthicalBot.Orders;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Products;

namespace EthicalBot.Tests.Notices;

/// <summary>The demo shop to whoever typed a code, with Marie's order as the test says.</summary>
internal sealed class SettableCustomerShop(ICustomerShop demo, SettableShop shop) : ICustomerShop
{
    public Task<CustomerLookup> FindCustomerAsync(CustomerQuery query, CancellationToken cancellationToken) => demo.FindCustomerAsync(query, cancellationToken);

    public Task<ShopAnswer<Customer>> CustomerAsync(string customerId, CancellationToken cancellationToken) => demo.CustomerAsync(customerId, cancellationToken);

    public Task<ShopAnswer<OrderPage>> OrdersAsync(string customerId, string? page, CancellationToken cancellationToken) => demo.OrdersAsync(customerId, page, cancellationToken);

    public async Task<ShopAnswer<OrderDetail>> OrderAsync(string customerId, OrderNumber number, CancellationToken cancellationToken) =>
        await demo.OrderAsync(customerId, number, cancellationToken) is ShopAnswer<OrderDetail>.Found { Value: var detail, AsOf: var asOf } && number == shop.Order.Number
            ? new ShopAnswer<OrderDetail>.Found(detail with { Order = shop.Order }, asOf)
            : await demo.OrderAsync(customerId, number, cancellationToken);

    public Task<ShopAnswer<Product>> ProductAsync(string productId, CancellationToken cancellationToken) => demo.ProductAsync(productId, cancellationToken);

    public Task<ShopAnswer<ProductPage>> ProductsAsync(string? page, CancellationToken cancellationToken) => demo.ProductsAsync(page, cancellationToken);
}
