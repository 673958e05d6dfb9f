using System.Globalization;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Products;
using Microsoft.Extensions.Logging;

namespace EthicalBot.Orders.Demo;

/// <summary>What customers see of the demo shop.</summary>
internal sealed partial class DemoCustomerShop(DemoBooks books, TimeProvider time, ILogger<DemoCustomerShop> logger) : ICustomerShop
{
    private const int PerPage = 10;

    public Task<CustomerLookup> FindCustomerAsync(CustomerQuery query, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Ask(view => Find(query, view), out var found) ? found : new CustomerLookup.Unavailable(UnavailableReason.Unreadable));
    }

    public Task<ShopAnswer<Customer>> CustomerAsync(string customerId, CancellationToken cancellationToken) =>
        AnswerAsync(view => view.Customer(customerId), cancellationToken);

    public Task<ShopAnswer<OrderPage>> OrdersAsync(string customerId, string? page, CancellationToken cancellationToken) =>
        AnswerAsync(view => view.Customer(customerId) is null ? null : Page(view.OrdersOf(customerId), page), cancellationToken);

    public Task<ShopAnswer<OrderDetail>> OrderAsync(string customerId, OrderNumber number, CancellationToken cancellationToken) =>
        AnswerAsync(view => view.Order(number) is { } order && order.CustomerId == customerId ? order : null, cancellationToken);

    public Task<ShopAnswer<Product>> ProductAsync(string productId, CancellationToken cancellationToken) =>
        AnswerAsync(view => view.Product(productId), cancellationToken);

    public Task<ShopAnswer<ProductPage>> ProductsAsync(string? page, CancellationToken cancellationToken) =>
        AnswerAsync(
            view =>
            {
                var (products, next) = Slice(view.Products, page);
                return products is null ? null : new ProductPage(products, next);
            },
            cancellationToken);

    private static CustomerLookup Find(CustomerQuery query, DemoView view) =>
        view.Customers.Where(customer => query.Email is { } email ? customer.Email.Equals(email, StringComparison.OrdinalIgnoreCase) : IsAt(query, customer, view))
            .Take(2).ToList() switch
        {
            [] => new CustomerLookup.NotFound(),
            [var one] => new CustomerLookup.Found(one),
            _ => new CustomerLookup.Several(),
        };

    private static bool IsAt(CustomerQuery query, Customer customer, DemoView view)
    {
        if (!PersonName.IsSame(query.Name ?? "", customer.Name)) return false;
        // A guest's only addresses are those of their orders.
        var postcodes = customer.IsGuest ? view.OrdersOf(customer.Id).Select(order => order.DeliverTo?.Postcode) : [customer.DefaultAddress?.Postcode];
        return postcodes.Any(postcode => Proof.TryParse(postcode, out var proof) && proof.Value == query.Postcode);
    }

    private static OrderPage? Page(IEnumerable<OrderDetail> orders, string? page)
    {
        var (found, next) = Slice([.. orders], page);
        return found is null ? null : new([.. found.Select(SummaryOf)], next);
    }

    private static OrderSummary SummaryOf(OrderDetail order) => new(
        order.Order.Number, order.Order.State, order.Order.PlacedAt, order.Total, [.. order.Lines.Select(line => line.Name).Distinct(StringComparer.Ordinal)]);

    private static (IReadOnlyList<T>? Items, string? Next) Slice<T>(IReadOnlyList<T> all, string? page)
    {
        var start = 0;
        if (page is not null && (!int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out start) || start >= all.Count)) return (null, null);
        var end = Math.Min(start + PerPage, all.Count);
        return ([.. all.Skip(start).Take(PerPage)], end < all.Count ? end.ToString(CultureInfo.InvariantCulture) : null);
    }

    private Task<ShopAnswer<T>> AnswerAsync<T>(Func<DemoView, T?> ask, CancellationToken cancellationToken)
        where T : class
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<ShopAnswer<T>>(
            !Ask(ask, out var value) ? new ShopAnswer<T>.Unavailable(UnavailableReason.Unreadable)
            : value is null ? new ShopAnswer<T>.Missing()
            : new ShopAnswer<T>.Found(value, time.GetUtcNow()));
    }

    private bool Ask<T>(Func<DemoView, T> ask, out T value)
    {
        try
        {
            var index = books.Current();
            using var page = books.Ledger.Read(index);
            value = ask(new(index, page));
            return true;
        }
        catch (InvalidDataException)
        {
            Log.FileBroken(logger);
            value = default!; // not looked at: the answer says that there is none
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(2102, LogLevel.Error, "The demo shop's file cannot be read")]
        public static partial void FileBroken(ILogger logger);
    }
}
