using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Products;

namespace EthicalBot.Orders;

/// <summary>The shop as a customer sees it whose identity is known; it is never asked about anybody else.</summary>
public interface ICustomerShop
{
    /// <summary>Looks for a customer; a hit is no proof of who is asking.</summary>
    Task<CustomerLookup> FindCustomerAsync(CustomerQuery query, CancellationToken cancellationToken);

    /// <summary>A customer once more, with payment means and balances as they are now.</summary>
    Task<ShopAnswer<Customer>> CustomerAsync(string customerId, CancellationToken cancellationToken);

    /// <summary>A page of a customer's orders, newest first; nothing for the first page.</summary>
    Task<ShopAnswer<OrderPage>> OrdersAsync(string customerId, string? page, CancellationToken cancellationToken);

    /// <summary>One order of this customer.</summary>
    Task<ShopAnswer<OrderDetail>> OrderAsync(string customerId, OrderNumber number, CancellationToken cancellationToken);

    /// <summary>A product with its variants, stock and prices.</summary>
    Task<ShopAnswer<Product>> ProductAsync(string productId, CancellationToken cancellationToken);

    /// <summary>A page of what the shop sells; nothing for the first page.</summary>
    Task<ShopAnswer<ProductPage>> ProductsAsync(string? page, CancellationToken cancellationToken);
}
