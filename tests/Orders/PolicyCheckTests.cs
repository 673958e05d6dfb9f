using EthicalBot.Orders;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Policy;
using EthicalBot.Orders.Products;
using EthicalBot.Orders.Writes;
using Xunit;

namespace EthicalBot.Tests.Orders;

/// <summary>The edges of the policy that chance hardly meets.</summary>
public sealed class PolicyCheckTests
{
    private static readonly DateTimeOffset Delivered = new(2026, 11, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly Return Back = new("test-key-1", "C-1", Typed.Number("10042"), ["1"], "damaged", "M-1");

    [Theory]
    [InlineData("2026-12-01T22:59:00Z", null)] // still 1 December in Paris
    [InlineData("2026-12-01T23:00:00Z", RefusedReason.TooLate)]
    [InlineData("2026-11-01T08:00:00Z", null)]
    public void The_last_day_of_a_window_counts_whole_in_the_shop_s_time_zone(string now, RefusedReason? expected) =>
        Assert.Equal(expected, Refusal(Back, now: DateTimeOffset.Parse(now, null)));

    [Fact]
    public void A_window_without_a_date_is_not_guessed() =>
        Assert.Equal(RefusedReason.DateUnknown, Refusal(Back, order => order with { Lines = [order.Lines[0] with { DeliveredAt = null }] }));

    [Fact]
    public void A_window_from_the_last_piece_has_not_begun_while_one_is_on_its_way() => Assert.Null(Refusal(
        Back,
        order => order with { Lines = [order.Lines[0], order.Lines[0] with { Id = "2", State = OrderLineState.Sent, DeliveredAt = null }] },
        Delivered.AddDays(300)));

    [Fact]
    public void What_the_carrier_has_cannot_be_cancelled_whatever_the_state_says()
    {
        var parcel = new Shipment("Colivite", "CV1", null, [new(TrackingState.PickedUp, Delivered, null)], Delivered, null);
        OrderDetail Placed(OrderDetail order, params Shipment[] parcels) => order with
        {
            Order = order.Order with { State = OrderState.Preparing, Shipments = parcels },
            Lines = [order.Lines[0] with { State = OrderLineState.Ordered }],
        };

        Assert.Null(Refusal(new Cancel("test-key-1", "C-1", Back.Number, "changedMind"), order => Placed(order)));
        Assert.Equal(RefusedReason.WrongState, Refusal(new Cancel("test-key-1", "C-1", Back.Number, "changedMind"), order => Placed(order, parcel)));
    }

    [Fact]
    public void Another_currency_is_for_a_person() => Assert.Equal(RefusedReason.NeedsApproval, Refusal(
        Back, order => order with { Total = new(20, "SEK"), Lines = [order.Lines[0] with { Price = new(20, "SEK") }] }));

    [Theory]
    [InlineData("short")]
    [InlineData("with a space in it")]
    [InlineData("")]
    public void A_write_without_a_usable_key_is_refused(string key) => Assert.Equal(RefusedReason.KeyNotUsable, Refusal(Back with { Key = key }));

    [Fact]
    public void One_line_named_twice_is_paid_back_not_at_all() =>
        Assert.Equal(RefusedReason.UnknownLine, Refusal(Back with { LineIds = ["1", "1"] }));

    [Fact]
    public void What_was_done_before_may_exclude_it()
    {
        var policy = Shops.Policy with { Rules = new Dictionary<WriteKind, WriteRule>(Shops.Policy.Rules) { [WriteKind.Return] = Shops.Policy.Rules[WriteKind.Return] with { NotAfter = [WriteKind.Exchange] } } };

        Assert.Equal(
            RefusedReason.NotAfterThat,
            Refusal(Back, order => order with { Changes = [new(WriteKind.Exchange, Delivered, "D-1")] }, policy: policy));
    }

    [Theory]
    [InlineData(24, null)]
    [InlineData(25, RefusedReason.MeansNotAllowed)]
    [InlineData(23, RefusedReason.MeansNotAllowed)]
    public void A_means_is_looked_at_only_where_money_moves(int price, RefusedReason? expected)
    {
        var rule = Shops.Policy.Rules[WriteKind.Exchange] with { Means = [AllowedMeans.GiftCard] };
        var policy = Shops.Policy with { Rules = new Dictionary<WriteKind, WriteRule>(Shops.Policy.Rules) { [WriteKind.Exchange] = rule } };
        var product = new Product("P", "Apron", ProductKind.Goods, [new("P-2", new Dictionary<string, string> { ["colour"] = "red" }, new(price, "EUR"), true)]);
        var facts = Facts(Order(order => order), Delivered.AddDays(3), policy) with { Products = new Dictionary<string, Product> { ["P"] = product } };

        Assert.Equal(expected, PolicyCheck.Refusal(new Exchange("test-key-1", "C-1", Back.Number, [new("1", "P-2")], "M-1"), facts));
    }

    [Fact]
    public void A_refund_to_a_means_that_the_policy_leaves_out_is_not_promised_at_once()
    {
        var policy = Shops.Policy with { RefundWorkingDays = new Dictionary<PaymentKind, int> { [PaymentKind.Account] = 4 } };

        Assert.Equal(4, Assert.Single(SettlementPlan.Of(Back, Facts(Order(order => order), Delivered, policy))).WorkingDays);
    }

    [Fact]
    public void Nothing_of_the_contract_says_who_it_is_about_when_it_is_printed()
    {
        var order = Order(detail => detail);
        object[] printed = [Customer(), order, order.DeliverTo!, Back, Facts(order, Delivered, Shops.Policy)]; // not null: made below

        Assert.All(printed, one => Assert.DoesNotMatch("(?i)marie|tilleuls|75011|10042|4417|M-1", one.ToString()));
    }

    private static RefusedReason? Refusal(ShopWrite write, Func<OrderDetail, OrderDetail>? change = null, DateTimeOffset? now = null, ShopPolicy? policy = null) =>
        PolicyCheck.Refusal(write, Facts(Order(change ?? (order => order)), now ?? Delivered.AddDays(3), policy ?? Shops.Policy));

    private static PolicyFacts Facts(OrderDetail order, DateTimeOffset now, ShopPolicy policy) => new(policy, Customer(), order, new Dictionary<string, Product>(), now);

    private static Customer Customer() => new("C-1", "Marie Lenoir", "marie@example.org", false, null, [new PaymentMeans.Card("M-1", "Visa", "4417")]);

    private static OrderDetail Order(Func<OrderDetail, OrderDetail> change) => change(new(
        new(Back.Number, OrderState.Delivered, Delivered.AddDays(-5), Delivered, [], null, "Paris"),
        "C-1", "marie@example.org", new("Marie Lenoir", "12 rue des Tilleuls", null, "75011", "Paris", "FR"),
        [new("1", "P", "P-1", "Apron", ProductKind.Goods, new Dictionary<string, string>(), new(24, "EUR"), OrderLineState.Delivered, Delivered)],
        "M-1", new(24, "EUR"), []));
}
