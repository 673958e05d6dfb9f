using System.Diagnostics;
using EthicalBot.Orders;
using EthicalBot.Orders.Demo;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;
using Xunit.Abstractions;

namespace EthicalBot.Tests.Orders;

public sealed class DemoShopTests(ITestOutputHelper output) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("marie@example.org")]
    [InlineData("c'est Marie@Example.org")]
    [InlineData("75011")]
    public async Task A_right_proof_shows_the_order(string proof)
    {
        var found = Assert.IsType<OrderLookup.Found>(await FindAsync("10042", proof));

        Assert.Equal(OrderState.Shipped, found.Order.State);
        Assert.Equal(
            [TrackingState.LabelCreated, TrackingState.PickedUp, TrackingState.InTransit],
            found.Order.Shipments.Single().Steps.Select(step => step.State));
    }

    [Theory]
    [InlineData("10042", "paul.armand@example.org")]
    [InlineData("10042", "69003")]
    [InlineData("99999", "marie@example.org")]
    [InlineData("99999", "75011")]
    public async Task A_wrong_proof_and_an_unknown_order_are_the_same_value(string number, string proof) =>
        Assert.Equal(new OrderLookup.NotProven(), await FindAsync(number, proof));

    [Fact]
    public void A_wrong_proof_and_an_unknown_order_take_the_same_time()
    {
        var shop = Shop();

        var (wrong, unknown) = Medians((number, proof) => shop.FindAsync(number, proof, CancellationToken.None));

        Assert.True((wrong - unknown).Duration() < TimeSpan.FromMilliseconds(5));
    }

    [Fact]
    public void An_unknown_order_costs_a_whole_comparison()
    {
        var path = _folder.PathOf("demo.json");
        DemoShopFile.Ensure(path, FixedTime.Friday);
        var index = DemoShopIndex.Read(path);

        var (wrong, unknown) = Medians(index.Find);

        // Without the file's stamp only the comparison is left, so leaving it out would show at once.
        Assert.InRange(unknown / wrong, 0.6, 1.7);
    }

    [Fact]
    public async Task Every_kind_of_order_can_be_tried()
    {
        var path = _folder.PathOf("demo.json");
        var shop = Shop(path);
        var states = new HashSet<OrderState>();
        var steps = new HashSet<TrackingState>();

        foreach (var demo in DemoShopFile.Read(path).Orders)
        {
            foreach (var proof in new[] { demo.Email, demo.Postcode })
            {
                var found = await shop.FindAsync(demo.Order.Number, Typed.Proof(proof), CancellationToken.None);
                var order = Assert.IsType<OrderLookup.Found>(found).Order;
                states.Add(order.State);
                steps.UnionWith(order.Shipments.SelectMany(shipment => shipment.Steps).Select(step => step.State));
                Assert.All(order.Shipments.SelectMany(shipment => shipment.Steps), step => Assert.True(step.At <= FixedTime.Friday.GetUtcNow()));
            }
        }

        Assert.Equal(Enum.GetValues<OrderState>(), states.Order());
        Assert.Equal(Enum.GetValues<TrackingState>(), steps.Order());
    }

    [Fact]
    public void All_people_are_invented()
    {
        var path = _folder.PathOf("demo.json");
        DemoShopFile.Ensure(path, FixedTime.Friday);

        var orders = DemoShopFile.Read(path).Orders;

        Assert.Equal(23, orders.Count);
        Assert.All(orders, demo => Assert.Matches(@"^[a-z.]+@example\.(org|com|net)$", demo.Email));
    }

    [Fact]
    public void Samples_tell_a_new_user_what_to_try()
    {
        var path = _folder.PathOf("demo.json");
        DemoShopFile.Ensure(path, FixedTime.Friday);

        Assert.Equal(new DemoSample("10042", "marie@example.org", "75011", OrderState.Shipped), DemoShopFile.Samples(path)[0]);
        Assert.Equal(["10042", "10043", "10047", "10050", "UK-20417", "BE-30588"], DemoShopFile.Samples(path).Select(sample => sample.Number));
    }

    [Fact]
    public void The_file_is_made_once_and_leaves_nothing_beside_it()
    {
        var path = _folder.PathOf("data/demo.json");
        DemoShopFile.Ensure(path, FixedTime.Friday);
        File.WriteAllText(path, "mine now");

        Parallel.For(0, 8, i => DemoShopFile.Ensure(_folder.PathOf("other.json"), FixedTime.Friday));
        DemoShopFile.Ensure(path, FixedTime.Friday);

        Assert.Equal("mine now", File.ReadAllText(path));
        Assert.Equal(["demo.json", "other.json"], _folder.Files.Order());
    }

    [Theory]
    [InlineData("not json", "line 1")]
    [InlineData("""{"createdAt":"2026-11-20T09:00:00Z"}""", "\"orders\"")]
    [InlineData("""{"createdAt":"2026-11-20T09:00:00Z","orders":[null]}""", "$.orders[0].order")]
    [InlineData("""{"createdAt":"2026-11-20T09:00:00Z","orders":[{"order":{"number":"secret@example.org"}}]}""", "$.orders[0].order.number")]
    public void A_broken_file_is_an_error_that_names_the_setting_and_the_place(string content, string place)
    {
        var path = _folder.PathOf("demo.json");
        File.WriteAllText(path, content);

        var error = Assert.Throws<InvalidDataException>(() => Shop(path));

        Assert.Contains("Orders:DemoFile", error.Message, StringComparison.Ordinal);
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
        Assert.Contains(place, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_file_is_read_again()
    {
        var path = _folder.PathOf("demo.json");
        var shop = Shop(path);
        var (number, proof) = (Typed.Number("10042"), Typed.Proof("new.person@example.org"));
        Assert.IsType<OrderLookup.NotProven>(await shop.FindAsync(number, proof, CancellationToken.None));
        var good = await File.ReadAllTextAsync(path);

        await File.WriteAllTextAsync(path, "{ half");
        Assert.Equal(
            new OrderLookup.Unavailable(UnavailableReason.Unreadable), await shop.FindAsync(number, proof, CancellationToken.None));

        await File.WriteAllTextAsync(path, good.Replace("marie@example.org", "new.person@example.org", StringComparison.Ordinal));
        Assert.IsType<OrderLookup.Found>(await shop.FindAsync(number, proof, CancellationToken.None));
    }

    [Fact]
    public async Task Nothing_about_the_person_leaves_but_the_town()
    {
        var path = _folder.PathOf("demo.json");
        var shop = Shop(path);

        foreach (var demo in DemoShopFile.Read(path).Orders)
        {
            var found = await shop.FindAsync(demo.Order.Number, Typed.Proof(demo.Email), CancellationToken.None);
            var json = System.Text.Json.JsonSerializer.Serialize(Assert.IsType<OrderLookup.Found>(found).Order);

            Assert.All([demo.Name, demo.Email, demo.Street], secret => Assert.DoesNotContain(secret, json, StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(demo.Order.DeliveryTown, found.ToString(), StringComparison.Ordinal);
        }
    }

    private (TimeSpan Wrong, TimeSpan Unknown) Medians(Func<OrderNumber, Proof, object> find)
    {
        const int Tries = 1_000;
        var proof = Typed.Proof("nobody@example.net");
        OrderNumber[] numbers = [Typed.Number("10042"), Typed.Number("99999")];
        var taken = new[] { new long[Tries], new long[Tries] };

        for (var i = -100; i < Tries; i++)
        {
            foreach (var which in i % 2 == 0 ? [0, 1] : new[] { 1, 0 })
            {
                var start = Stopwatch.GetTimestamp();
                find(numbers[which], proof);
                if (i >= 0) taken[which][i] = Stopwatch.GetTimestamp() - start;
            }
        }

        var (wrong, unknown) = (Median(taken[0]), Median(taken[1]));
        output.WriteLine($"medians of {Tries}: wrong proof {wrong.TotalMicroseconds:F2} µs, unknown order {unknown.TotalMicroseconds:F2} µs");
        return (wrong, unknown);
    }

    private static TimeSpan Median(long[] ticks) => Stopwatch.GetElapsedTime(0, ticks.Order().ElementAt(ticks.Length / 2));

    private DemoShop Shop(string? path = null) => new(path ?? _folder.PathOf("demo.json"), FixedTime.Friday, NullLogger<DemoShop>.Instance);

    private Task<OrderLookup> FindAsync(string number, string proof) =>
        Shop().FindAsync(Typed.Number(number), Typed.Proof(proof), CancellationToken.None);
}
