using System.Text.Json.Serialization.Metadata;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Products;

namespace EthicalBot.Orders.Http;

/// <summary>What customers see of a real shop (docs/shop-api.yaml); what is personal is asked for in bodies, never in addresses.</summary>
internal sealed class HttpCustomerShop(ShopCalls calls, ShopSpelling spelling, ProductCache cache, TimeProvider time) : ICustomerShop
{
    public async Task<CustomerLookup> FindCustomerAsync(CustomerQuery query, CancellationToken cancellationToken)
    {
        var reply = await calls.AskAsync(
            () => Post("customers/lookup", new(query.Email, query.Name, query.Postcode), OrdersJson.Default.CustomerLookupRequest),
            OrdersJson.Default.Customer, DetailRules.IsWhole, cancellationToken);
        return reply switch
        {
            ShopReply<Customer>.Answered answered => new CustomerLookup.Found(answered.Value),
            ShopReply<Customer>.Missing => new CustomerLookup.NotFound(),
            ShopReply<Customer>.Several => new CustomerLookup.Several(),
            ShopReply<Customer>.Failed failed => new CustomerLookup.Unavailable(failed.ReasonKey),
            _ => throw new InvalidOperationException("A reply of a fifth kind."),
        };
    }

    public Task<ShopAnswer<Customer>> CustomerAsync(string customerId, CancellationToken cancellationToken) =>
        AskAsync("customers/detail", new(customerId), OrdersJson.Default.Customer,
            customer => DetailRules.IsWhole(customer) && customer?.Id == customerId, cancellationToken);

    public Task<ShopAnswer<OrderPage>> OrdersAsync(string customerId, string? page, CancellationToken cancellationToken) =>
        AskAsync("customers/orders", new(customerId, page), OrdersJson.Default.OrderPage, DetailRules.IsWhole, cancellationToken);

    public async Task<ShopAnswer<OrderDetail>> OrderAsync(string customerId, OrderNumber number, CancellationToken cancellationToken)
    {
        // A shop that answers with another order, or another customer's, must not show it to this one.
        bool IsAsked(OrderDetail? order) =>
            DetailRules.IsWhole(order) && order?.CustomerId == customerId && OrderRules.TryTidy(order.Order)?.Number == number;
        var answer = await AskAsync("orders/detail", new(customerId, Number: number), OrdersJson.Default.OrderDetail, IsAsked, cancellationToken);
        return answer is ShopAnswer<OrderDetail>.Found found && OrderRules.TryTidy(found.Value.Order) is { } tidy
            ? found with { Value = found.Value with { Order = tidy } }
            : answer;
    }

    public async Task<ShopAnswer<Product>> ProductAsync(string productId, CancellationToken cancellationToken)
    {
        if (cache.FreshOne(productId) is { } fresh) return fresh;

        var reply = await calls.AskAsync(
            () => new(HttpMethod.Get, $"products/{Uri.EscapeDataString(productId)}"), OrdersJson.Default.Product,
            product => DetailRules.IsWhole(product) && product?.Id == productId, cancellationToken);
        return reply switch
        {
            ShopReply<Product>.Answered answered => cache.Keep(answered.Value),
            ShopReply<Product>.Failed when cache.AnyOne(productId) is { } old => old,
            _ => AnswerOf(reply),
        };
    }

    public async Task<ShopAnswer<ProductPage>> ProductsAsync(string? page, CancellationToken cancellationToken)
    {
        var address = page is null ? "products" : $"products?page={Uri.EscapeDataString(page)}";
        var answer = AnswerOf(await calls.AskAsync(
            () => new(HttpMethod.Get, address), OrdersJson.Default.ProductPage, DetailRules.IsWhole, cancellationToken));
        if (answer is ShopAnswer<ProductPage>.Found found)
            foreach (var product in found.Value.Products) cache.Keep(product);
        return answer;
    }

    private static HttpRequestMessage Post<T>(string path, T body, JsonTypeInfo<T> type) =>
        new(HttpMethod.Post, path) { Content = JsonBody.Of(body, type) };

    private async Task<ShopAnswer<T>> AskAsync<T>(
        string path, CustomerRequest request, JsonTypeInfo<T> type, Func<T?, bool> isWhole, CancellationToken cancellationToken)
        where T : class =>
        AnswerOf(await calls.AskAsync(() => Post(path, request, spelling.Json.CustomerRequest), type, isWhole, cancellationToken));

    private ShopAnswer<T> AnswerOf<T>(ShopReply<T> reply) => reply switch
    {
        ShopReply<T>.Answered answered => new ShopAnswer<T>.Found(answered.Value, time.GetUtcNow()),
        ShopReply<T>.Failed failed => new ShopAnswer<T>.Unavailable(failed.ReasonKey),
        _ => new ShopAnswer<T>.Missing(),
    };
}
