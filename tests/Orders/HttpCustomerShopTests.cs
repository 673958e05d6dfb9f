using EthicalBot.Orders;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Http;
using EthicalBot.Orders.Products;
using EthicalBot.Orders.Writes;
using EthicalBot.Tests.Orders.ExampleShop;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EthicalBot.Tests.Orders;

/// <summary>What goes wrong between the bot and a shop's own service.</summary>
public sealed class HttpCustomerShopTests : IAsyncLifetime, IDisposable
{
    private static readonly Cancel Write = new("test-key-1", "C-1003", Typed.Number("10044"), "changedMind");

    private readonly TemporaryFolder _folder = new();
    private readonly RecordedLog<HttpCustomerShop> _log = new();
    private readonly MovingTime _time = new();
    private ExampleShopServer _server = null!; // started before each test
    private ServiceProvider _services = null!; // made before each test
    private Shops _shop = null!; // made before each test

    public async Task InitializeAsync()
    {
        _server = await ExampleShopServer.StartAsync(Shops.Demo(_folder.PathOf("demo.json")));
        (_shop, _services) = HttpShops.Asking(_server.Address, _time, _log);
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        await _server.DisposeAsync();
    }

    public void Dispose()
    {
        _folder.Dispose();
        _log.Dispose();
    }

    [Fact]
    public async Task A_write_whose_answer_was_lost_is_sent_again_with_its_key_and_done_once()
    {
        var lost = 0;
        _server.After = _ => lost++ == 0;

        Assert.IsType<WriteOutcome.Done>(await _shop.Writes.WriteAsync(Write, default));

        Assert.Equal(["test-key-1", "test-key-1"], _server.Calls.Select(call => call.Key));
        var order = Assert.IsType<ShopAnswer<OrderDetail>.Found>(await _shop.Customers.OrderAsync("C-1003", Write.Number, default)).Value;
        Assert.Single(order.Changes);
    }

    [Theory]
    [InlineData("", "\"10044\"")]
    [InlineData("#", "\"#10044\"")]
    public async Task A_shop_is_sent_its_numbers_as_it_spells_them_and_may_answer_with_them(string prefix, string spelt)
    {
        var sent = new List<string>();
        _server.Before = async context =>
        {
            context.Request.EnableBuffering();
            using var reader = new StreamReader(context.Request.Body, leaveOpen: true);
            sent.Add(await reader.ReadToEndAsync());
            context.Request.Body.Position = 0;
            return false;
        };
        var (shop, services) = HttpShops.Asking(_server.Address, _time, prefix: prefix);
        await using var stops = services;
        Assert.True(Proof.TryParse("75011", Write.Number, out var proof));

        _ = await shop.Public.FindAsync(Write.Number, proof, default);
        _ = Assert.IsType<ShopAnswer<OrderDetail>.Found>(await shop.Customers.OrderAsync("C-1003", Write.Number, default));
        _ = Assert.IsType<WriteOutcome.Done>(await shop.Writes.WriteAsync(Write, default));

        Assert.Equal(3, sent.Count);
        Assert.All(sent, body => Assert.Contains($"\"number\":{spelt}", body.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_write_whose_answers_are_all_lost_may_be_done_and_its_key_tells()
    {
        _server.After = _ => true;
        Assert.Equal(new WriteOutcome.Unavailable(UnavailableReason.Down, MayBeDone: true), await _shop.Writes.WriteAsync(Write, default));

        _server.After = _ => false;
        Assert.IsType<WriteOutcome.Done>(await _shop.Writes.WriteAsync(Write, default));
    }

    [Fact]
    public async Task A_shop_that_is_not_there_was_told_nothing()
    {
        await _server.DisposeAsync();

        Assert.Equal(new WriteOutcome.Unavailable(UnavailableReason.Down, MayBeDone: false), await _shop.Writes.WriteAsync(Write, default));
    }

    [Fact]
    public async Task A_shop_that_is_silent_is_given_up_in_time()
    {
        var gone = new TaskCompletionSource();
        _server.Before = async context =>
        {
            await Task.WhenAny(gone.Task, Task.Delay(Timeout.Infinite, context.RequestAborted));
            return true;
        };
        var (shop, services) = HttpShops.Asking(_server.Address, TimeProvider.System, timeout: "00:00:01");
        await using (services)
        {
            var answer = await shop.Customers.CustomerAsync("C-1003", default);
            Assert.Equal(new ShopAnswer<Customer>.Unavailable(UnavailableReason.TimedOut), answer);
        }

        gone.SetResult();
    }

    [Fact]
    public async Task After_five_failures_the_shop_rests_and_one_call_tries_it_again()
    {
        _server.Before = context =>
        {
            context.Response.StatusCode = 503;
            return Task.FromResult(true);
        };
        for (var i = 0; i < 4; i++) Assert.IsType<ShopAnswer<Customer>.Unavailable>(await _shop.Customers.CustomerAsync("C-1003", default));
        Assert.Equal(ShopCircuit.MostFailures, _server.Calls.Count);

        _time.Move(ShopCircuit.Pause);
        Assert.IsType<ShopAnswer<Customer>.Unavailable>(await _shop.Customers.CustomerAsync("C-1003", default));
        Assert.Equal(ShopCircuit.MostFailures + 1, _server.Calls.Count);

        _server.Before = _ => Task.FromResult(false);
        Assert.IsType<ShopAnswer<Customer>.Unavailable>(await _shop.Customers.CustomerAsync("C-1003", default));
        _time.Move(ShopCircuit.Pause);
        Assert.IsType<ShopAnswer<Customer>.Found>(await _shop.Customers.CustomerAsync("C-1003", default));
        Assert.IsType<ShopAnswer<Customer>.Found>(await _shop.Customers.CustomerAsync("C-1003", default));
    }

    [Fact]
    public async Task A_product_is_remembered_with_its_age_and_asked_again_after_a_minute()
    {
        var first = await ProductAsync();
        Assert.Equal(first.AsOf, (await ProductAsync()).AsOf);
        Assert.Single(_server.Calls);

        _time.Move(TimeSpan.FromMinutes(2));
        Assert.True((await ProductAsync()).AsOf > first.AsOf);
        Assert.Equal(2, _server.Calls.Count);

        await _server.DisposeAsync();
        _time.Move(TimeSpan.FromMinutes(30));
        Assert.Equal(first.AsOf + TimeSpan.FromMinutes(2), (await ProductAsync()).AsOf);
        _time.Move(TimeSpan.FromMinutes(31));
        Assert.IsType<ShopAnswer<Product>.Unavailable>(await _shop.Customers.ProductAsync("P-LAMP", default));
    }

    [Theory]
    [InlineData("""{"outcome":"refused","reason":"becauseWeSaySo"}""")]
    [InlineData("""{"outcome":"done","recordId":""}""")]
    [InlineData("""{"recordId":"D-1"}""")]
    [InlineData("<html>")]
    public async Task An_answer_to_a_write_that_is_not_understood_is_never_taken_for_done(string body)
    {
        _server.Before = async context =>
        {
            await context.Response.WriteAsync(body);
            return true;
        };

        Assert.Equal(new WriteOutcome.Unavailable(UnavailableReason.Unreadable, MayBeDone: true), await _shop.Writes.WriteAsync(Write, default));
    }

    [Theory]
    [InlineData(409)]
    [InlineData(404)]
    public async Task A_write_that_is_still_worked_on_is_not_called_refused(int status)
    {
        _server.Before = context =>
        {
            context.Response.StatusCode = status;
            return Task.FromResult(true);
        };

        Assert.Equal(new WriteOutcome.Unavailable(UnavailableReason.Unreadable, MayBeDone: true), await _shop.Writes.WriteAsync(Write, default));
    }

    [Fact]
    public async Task A_shop_that_answers_with_another_person_s_order_is_not_believed()
    {
        _server.Before = async context =>
        {
            var order = (ShopAnswer<OrderDetail>.Found)await Shops.Demo(_folder.PathOf("demo.json")).Customers.OrderAsync("C-1002", Typed.Number("10043"), default);
            await context.Response.WriteAsJsonAsync(order.Value, OrdersJson.Default.OrderDetail);
            return true;
        };

        Assert.Equal(
            new ShopAnswer<OrderDetail>.Unavailable(UnavailableReason.Unreadable), await _shop.Customers.OrderAsync("C-1003", Typed.Number("10043"), default));
    }

    [Fact]
    public async Task Nothing_personal_is_in_an_address_or_a_log_line()
    {
        Assert.True(CustomerQuery.TryByEmail("ines.vasseur@example.org", out var query));
        var failed = 0;
        _server.Before = context =>
        {
            context.Response.StatusCode = 500;
            return Task.FromResult(failed++ % 2 == 0);
        };

        await _shop.Customers.FindCustomerAsync(query, default);
        await _shop.Customers.OrderAsync("C-1003", Write.Number, default);
        await _shop.Writes.WriteAsync(new ChangeAddress("test-key-2", "C-1003", Write.Number, Shops.Address), default);

        Assert.NotEmpty(_log.Lines);
        var written = _log.Lines.Concat(_server.Calls.Select(call => call.Path)).ToList();
        Assert.All(["vasseur", "10044", "C-1003", "rue Neuve", ExampleShopServer.Key], secret =>
            Assert.All(written, line => Assert.DoesNotContain(secret, line, StringComparison.OrdinalIgnoreCase)));
    }

    private async Task<ShopAnswer<Product>.Found> ProductAsync() =>
        Assert.IsType<ShopAnswer<Product>.Found>(await _shop.Customers.ProductAsync("P-LAMP", default));

    private sealed class MovingTime : TimeProvider
    {
        private TimeSpan _moved;

        public void Move(TimeSpan by) => _moved += by;

        public override DateTimeOffset GetUtcNow() => FixedTime.Friday.GetUtcNow() + _moved;

        public override long GetTimestamp() => (long)(_moved.TotalSeconds * TimestampFrequency);
    }
}
