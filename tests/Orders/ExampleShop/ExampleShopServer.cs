using EthicalBot.Orders;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EthicalBot.Tests.Orders.ExampleShop;

/// <summary>A shop's own service as docs/shop-api.yaml has it, over the demo shop's books, on a port of this machine.</summary>
internal sealed class ExampleShopServer : IAsyncDisposable
{
    public const string Key = "0123456789abcdef";

    private readonly WebApplication _app;
    private readonly Shops _shop;

    private ExampleShopServer(WebApplication app, Shops shop) => (_app, _shop) = (app, shop);

    public Uri Address => new(_app.Urls.Single());

    /// <summary>Every call that came, without what it said.</summary>
    public List<(string Path, string? Key)> Calls { get; } = [];

    /// <summary>Does something instead of answering; true when it did.</summary>
    public Func<HttpContext, Task<bool>> Before { get; set; } = _ => Task.FromResult(false);

    /// <summary>Does something instead of sending the answer of what was done; true when it did.</summary>
    public Func<HttpContext, bool> After { get; set; } = _ => false;

    public static async Task<ExampleShopServer> StartAsync(Shops shop)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new ExampleShopServer(builder.Build(), shop);
        server.Map();
        await server._app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private void Map()
    {
        _app.Use(async (context, next) =>
        {
            lock (Calls) Calls.Add((context.Request.Path, context.Request.Headers[HttpShopWrites.KeyHeader]));
            if (context.Request.Headers.Authorization != $"Bearer {Key}") context.Response.StatusCode = 401;
            else if (!await Before(context)) await next();
        });
        _app.MapPost("/orders/lookup", LookUpAsync);
        _app.MapPost("/customers/lookup", FindAsync);
        _app.MapPost("/customers/detail", async context => await AnswerAsync(context, await _shop.Customers.CustomerAsync((await AskedAsync(context)).CustomerId, default)));
        _app.MapPost("/customers/orders", async context =>
        {
            var asked = await AskedAsync(context);
            await AnswerAsync(context, await _shop.Customers.OrdersAsync(asked.CustomerId, asked.Page, default));
        });
        _app.MapPost("/orders/detail", async context =>
        {
            var asked = await AskedAsync(context);
            await AnswerAsync(context, await _shop.Customers.OrderAsync(asked.CustomerId, asked.Number ?? default, default));
        });
        _app.MapGet("/products/{id}", async context => await AnswerAsync(context, await _shop.Customers.ProductAsync((string)context.Request.RouteValues["id"]!, default))); // the route has it
        _app.MapGet("/products", async context => await AnswerAsync(context, await _shop.Customers.ProductsAsync((string?)context.Request.Query["page"], default)));
        _app.MapPost("/writes", WriteAsync);
    }

    private async Task LookUpAsync(HttpContext context)
    {
        var asked = await context.Request.ReadFromJsonAsync(OrdersJson.Default.OrderLookupRequest);
        var found = await _shop.Public.FindAsync(asked!.Number, Typed.Proof(asked.Email ?? asked.Postcode!), default); // the bot sends one of the two
        await SendAsync(context, found is OrderLookup.Found one ? one.Order : null);
    }

    private async Task FindAsync(HttpContext context)
    {
        var asked = await context.Request.ReadFromJsonAsync(OrdersJson.Default.CustomerLookupRequest);
        if (!CustomerQuery.TryByEmail(asked?.Email, out var query) && !CustomerQuery.TryByName(asked?.Name, asked?.Postcode, out query))
        {
            context.Response.StatusCode = 400;
            return;
        }

        var found = await _shop.Customers.FindCustomerAsync(query, default);
        if (found is CustomerLookup.Several) context.Response.StatusCode = 409;
        else await SendAsync(context, found is CustomerLookup.Found one ? one.Customer : null);
    }

    private async Task WriteAsync(HttpContext context)
    {
        var write = await context.Request.ReadFromJsonAsync(OrdersJson.Default.ShopWrite);
        var outcome = await _shop.Writes.WriteAsync(write! with { Key = context.Request.Headers[HttpShopWrites.KeyHeader].ToString() }, default); // the bot sends one
        if (After(context)) context.Abort();
        else await SendAsync(context, outcome);
    }

    private static async Task<CustomerRequest> AskedAsync(HttpContext context) =>
        await context.Request.ReadFromJsonAsync(OrdersJson.Default.CustomerRequest) ?? throw new BadHttpRequestException("no question");

    private static Task AnswerAsync<T>(HttpContext context, ShopAnswer<T> answer)
        where T : class => SendAsync(context, answer is ShopAnswer<T>.Found found ? found.Value : null);

    private static async Task SendAsync<T>(HttpContext context, T? value)
        where T : class
    {
        if (value is null) context.Response.StatusCode = 404;
        else await context.Response.WriteAsJsonAsync(value, typeof(T), OrdersJson.Default);
    }
}
