using EthicalBot.Orders;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Policy;
using EthicalBot.Orders.Products;
using EthicalBot.Orders.Writes;
using Xunit;
using Xunit.Abstractions;

namespace EthicalBot.Tests.Orders;

/// <summary>Random policies, customers and writes over the demo shop: nothing forbidden is done, and the check says what the shop does.</summary>
public sealed class PolicyCheckProperties(ITestOutputHelper output) : IDisposable
{
    private const int Writes = 600;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_shop_does_what_the_check_allows_and_nothing_that_the_policy_forbids()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var random = new RandomWrites(seed);
        var done = 0;
        var reasons = new HashSet<RefusedReason>();
        for (var round = 0; round < 6; round++)
        {
            var policy = random.Policy(Shops.Policy);
            var shop = Shops.Demo(_folder.PathOf($"{round}.json"), policy);
            for (var i = 0; i < Writes / 6; i++)
            {
                var write = await random.WriteAsync(shop, $"round-{round}-{i}");
                var facts = await FactsAsync(shop, write, policy);
                var expected = PolicyCheck.Refusal(write, facts);

                var outcome = await shop.Writes.WriteAsync(write, default);

                if (outcome is WriteOutcome.Refused refused)
                {
                    Assert.Equal(expected, refused.Reason);
                    Assert.Equivalent(facts.Order, (await FactsAsync(shop, write, policy)).Order);
                    reasons.Add(refused.Reason);
                    continue;
                }

                done++;
                Assert.Null(expected);
                Assert.Equivalent(SettlementPlan.Of(write, facts), Assert.IsType<WriteOutcome.Done>(outcome).Settlements);
                AssertAllowed(write, facts);
                await AssertNothingBelowZeroAsync(shop, write, policy);
            }
        }

        output.WriteLine($"{done} done of {Writes}; refused for {string.Join(", ", reasons.Order())}");
        Assert.True(done > Writes / 20, $"only {done} were done: the property would say nothing");
        Assert.True(reasons.Count > 6, "too few reasons were met");
    }

    // Written once more, and simply, so that a slip in the check shows.
    private static void AssertAllowed(ShopWrite write, PolicyFacts facts)
    {
        var rule = facts.Policy.Rules[write.Rule];
        Assert.Equal(write.CustomerId, facts.Customer?.Id);
        if (write is not OrderWrite) return;
        var order = Assert.IsType<OrderDetail>(facts.Order);
        Assert.Equal(write.CustomerId, order.CustomerId);
        Assert.Contains(order.Order.State, rule.States);
        Assert.DoesNotContain(order.Changes, change => rule.NotAfter?.Contains(change.Kind) == true || (rule.OncePerOrder && change.Kind == write.Rule));

        if (rule.Window is { From: CountedFrom.Placed } window) Assert.True((facts.Now - order.Order.PlacedAt).TotalDays < window.Days + 2);
        if (rule.Window is { From: CountedFrom.Delivered } back && order.Lines.All(line => line.DeliveredAt is not null))
            Assert.True((facts.Now - order.Lines.Max(line => line.DeliveredAt!.Value)).TotalDays < back.Days + 2); // not null: all are there
        if (write is Cancel cancel) Assert.Contains(cancel.Reason, rule.Reasons ?? [cancel.Reason]);
        if (write is Return goods)
        {
            Assert.Contains(goods.Reason, rule.Reasons ?? [goods.Reason]);
            if (rule.Means is [AllowedMeans.Original]) Assert.Equal(order.PaidWith, goods.PaymentMeansId);
        }

        var (lines, changes) = write switch
        {
            Return one => (one.LineIds, Array.Empty<VariantChange>()),
            Withdraw one => (one.LineIds, []),
            ChangeItems one => ([.. one.Changes.Select(change => change.LineId)], [.. one.Changes]),
            Exchange one => ([.. one.Changes.Select(change => change.LineId)], [.. one.Changes]),
            _ => (Array.Empty<string>(), Array.Empty<VariantChange>()),
        };
        Assert.All(lines, id => Assert.Contains(order.Lines, line => line.Id == id && rule.NotFor?.Contains(line.Kind) != true));
        Assert.All(changes, change => Assert.Contains(
            facts.Products.Values,
            product => product.Id == order.Line(change.LineId)?.ProductId && product.Variants.Any(variant => variant.Id == change.VariantId && variant.IsAvailable)));
        Assert.All(SettlementPlan.Of(write, facts), one => Assert.True(rule.ApprovalAbove is not { } most || Math.Abs(one.Amount.Amount) <= most.Amount));
    }

    private static async Task AssertNothingBelowZeroAsync(Shops shop, ShopWrite write, ShopPolicy policy)
    {
        var after = await FactsAsync(shop, write, policy);
        Assert.All(after.Customer?.PaymentMeans.OfType<PaymentMeans.GiftCard>() ?? [], card => Assert.True(card.Balance.Amount >= 0));
        Assert.All(after.Products.Values.SelectMany(product => product.Variants), variant => Assert.True(variant.Stock is null or >= 0));
    }

    private static async Task<PolicyFacts> FactsAsync(Shops shop, ShopWrite write, ShopPolicy policy)
    {
        var customer = await shop.Customers.CustomerAsync(write.CustomerId, default) as ShopAnswer<Customer>.Found;
        var order = write is OrderWrite of ? await shop.Customers.OrderAsync(write.CustomerId, of.Number, default) as ShopAnswer<OrderDetail>.Found : null;
        var products = new Dictionary<string, Product>();
        foreach (var id in (order?.Value.Lines ?? []).Select(line => line.ProductId))
            if (await shop.Customers.ProductAsync(id, default) is ShopAnswer<Product>.Found found) products[id] = found.Value;
        return new(policy, customer?.Value, order?.Value, products, FixedTime.Friday.GetUtcNow());
    }
}
