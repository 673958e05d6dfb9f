using EthicalBot.Dialogs.Approvals;
using EthicalBot.Dialogs.Approvals.Rules;
using EthicalBot.Handoff.Approvals;
using EthicalBot.Orders;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Policy;
using EthicalBot.Orders.Products;
using EthicalBot.Orders.Writes;
using EthicalBot.Tests.Orders;

namespace EthicalBot.Tests.Approvals;

/// <summary>Each rule speaks when its fact is planted, and is silent when it is taken away again.</summary>
public sealed class CaseRuleTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 10, 0, 0, TimeSpan.Zero);
    private static readonly OrderDetail Order = OrderOf("10060", delivered: Now.AddDays(-10), total: 105);
    private static readonly Return Back = new("test-key-1", "C-1", Typed.Number("10060"), ["1"], "notWanted", "M-1");
    private static readonly CaseFacts Plain = new(Back, Facts(Order), [OrderOf("10001", Now.AddDays(-200), 90), OrderOf("10002", Now.AddDays(-100), 110)], HasPhoto: false, RaisesFraud: false, new());

    public static TheoryData<string, bool, CaseFacts, CaseFacts> Planted()
    {
        var near = With(OrderOf("10060", Now.AddDays(-28), 105));
        var cancel = Plain with { Write = new Cancel("test-key-1", "C-1", Typed.Number("10060"), "changedMind"), Policy = Facts(Ordered(Order)) };
        return new()
        {
            { nameof(WithinWindow), true, Plain, near },
            { nameof(NearWindowEnd), false, near, Plain },
            { nameof(DeliveredRecently), true, With(OrderOf("10060", Now.AddDays(-2), 105)), Plain },
            { nameof(FirstReturnOfOrder), true, Plain, With(Changed(Order, WriteKind.Return, 4)) },
            { nameof(NothingSentYet), true, cancel, cancel with { Policy = Facts(Order) } },
            { nameof(MeansIsOriginal), true, Plain, Plain with { Write = Back with { PaymentMeansId = "M-2" } } },
            { nameof(MeansIsNotOriginal), false, Plain with { Write = Back with { PaymentMeansId = "M-2" } }, Plain },
            { nameof(LineAlreadyReturned), false, With(Order with { Lines = [Order.Lines[0] with { State = OrderLineState.ReturnRequested }] }), Plain },
            { nameof(ReasonNeedsPhoto), false, Plain with { Write = Back with { Reason = "damaged" } }, Plain with { Write = Back with { Reason = "damaged" }, HasPhoto = true } },
            { nameof(AmountAboveUsual), false, Plain with { Others = [OrderOf("10001", Now.AddDays(-200), 20), OrderOf("10002", Now.AddDays(-100), 30)] }, Plain },
            { nameof(ManyReturns), false, Plain with { Others = [.. Enumerable.Range(0, 3).Select(i => Changed(OrderOf($"1000{i}", Now.AddDays(-90), 100), WriteKind.Return, 80))] }, Plain },
            { nameof(OrderAddressChangedLately), false, With(Changed(Order, WriteKind.ChangeAddress, 3)), With(Changed(Order, WriteKind.ChangeAddress, 30)) },
            { nameof(PriceDiffersFromShop), false, Plain with { Policy = Facts(Order, price: 80) }, Plain },
            { nameof(LookClosely), false, near with { RaisesFraud = true }, near },
        };
    }

    [Theory]
    [MemberData(nameof(Planted))]
    public void A_planted_fact_changes_the_case(string rule, bool speaksFor, CaseFacts with, CaseFacts without)
    {
        var (planted, plain) = (CaseForAndAgainst.Of(with), CaseForAndAgainst.Of(without));

        Assert.Contains(speaksFor ? planted.For : planted.Against, point => point.Rule == rule);
        Assert.DoesNotContain(speaksFor ? planted.Against : planted.For, point => point.Rule == rule);
        Assert.DoesNotContain(plain.For.Concat(plain.Against), point => point.Rule == rule);
    }

    [Fact]
    public void Every_rule_is_planted_and_has_a_name_of_its_own()
    {
        var planted = Planted().Select(row => (string?)((object?[])(object)row)[0]);

        Assert.Equal(CaseForAndAgainst.Rules.Select(rule => rule.Name).Order(), planted.Order());
        Assert.True(CaseForAndAgainst.Rules.Count(rule => !rule.SpeaksFor) >= 6);
    }

    [Fact]
    public void A_guess_of_fraud_never_stands_alone()
    {
        Assert.Empty(CaseForAndAgainst.Of(Plain).Against);
        Assert.Empty(CaseForAndAgainst.Of(Plain with { RaisesFraud = true }).Against);
    }

    [Fact]
    public void A_withdrawal_is_no_mark_against_anybody() =>
        Assert.Empty(CaseForAndAgainst.Of(Plain with { Others = [.. Enumerable.Range(0, 9).Select(i => Changed(OrderOf($"1000{i}", Now.AddDays(-90), 100), WriteKind.Withdraw, 80))] }).Against);

    [Fact]
    public void What_is_not_known_speaks_neither_way()
    {
        var unknown = Plain with { Policy = Plain.Policy with { Order = null, Customer = null }, Others = null };

        Assert.Equal((0, 0), (CaseForAndAgainst.Of(unknown).For.Count, CaseForAndAgainst.Of(unknown).Against.Count));
        Assert.DoesNotContain(CaseForAndAgainst.Of(Plain with { Others = null }).Against, point => point.Rule is nameof(AmountAboveUsual) or nameof(ManyReturns));
    }

    // Whatever the facts are: the same facts give the same case, no rule speaks twice, and all values can be shown.
    [Fact]
    public void The_case_is_drawn_from_the_facts_alone()
    {
        var random = new Random(20261121);
        for (var i = 0; i < 2000; i++)
        {
            var order = OrderOf("10060", Now.AddDays(-random.Next(40)), random.Next(1, 500));
            if (random.Next(3) == 0) order = Changed(order, (WriteKind)random.Next(9), random.Next(60));
            var facts = Plain with
            {
                Policy = Facts(order, price: random.Next(4) == 0 ? null : random.Next(1, 500)),
                HasPhoto = random.Next(2) == 0,
                RaisesFraud = random.Next(2) == 0,
                Write = Back with { Reason = random.Next(2) == 0 ? "damaged" : "notWanted", PaymentMeansId = random.Next(2) == 0 ? "M-1" : "M-2" },
                Others = random.Next(4) == 0 ? null : [.. Enumerable.Range(0, random.Next(6)).Select(n => OrderOf($"2000{n}", Now.AddDays(-random.Next(400)), random.Next(1, 300)))],
            };
            var (once, again) = (CaseForAndAgainst.Of(facts), CaseForAndAgainst.Of(facts));

            Assert.Equal(Names(once.For.Concat(once.Against)), Names(again.For.Concat(again.Against)));
            Assert.Equal(Names(once.For.Concat(once.Against)).Distinct(), Names(once.For.Concat(once.Against)));
            Assert.All(once.For.Concat(once.Against).SelectMany(point => point.Values), value => Assert.Matches(@"^-?[\w. ]{1,40}$", value.Value));
            Assert.False(Names(once.Against) is [nameof(LookClosely)]);
            Assert.False(Names(once.For).Contains(nameof(WithinWindow)) && Names(once.Against).Contains(nameof(NearWindowEnd)));
        }
    }

    private static List<string> Names(IEnumerable<ApprovalPoint> points) => [.. points.Select(point => point.Rule)];

    private static CaseFacts With(OrderDetail order) => Plain with { Policy = Facts(order) };

    private static PolicyFacts Facts(OrderDetail order, decimal? price = 105) => new(
        ShopPolicyFile.Read(null),
        new("C-1", "Ada Example", "ada@example.org", false, null, [new PaymentMeans.Card("M-1", "Visa", "0000"), new PaymentMeans.GiftCard("M-2", new(500, "EUR"))]),
        order,
        new Dictionary<string, Product> { ["P-1"] = new("P-1", "Blanket", ProductKind.Goods, [new("P-1-1", new Dictionary<string, string>(), new(price ?? order.Lines[0].Price.Amount, "EUR"), true)]) },
        Now);

    private static OrderDetail OrderOf(string number, DateTimeOffset delivered, decimal total) => new(
        new(Typed.Number(number), OrderState.Delivered, delivered.AddDays(-4), delivered, [], null, "Nantes"), "C-1", "ada@example.org", null,
        [new("1", "P-1", "P-1-1", "Blanket", ProductKind.Goods, new Dictionary<string, string>(), new(total, "EUR"), OrderLineState.Delivered, delivered)], "M-1", new(total, "EUR"), []);

    private static OrderDetail Ordered(OrderDetail order) => order with
    {
        Order = order.Order with { State = OrderState.Placed },
        Lines = [.. order.Lines.Select(line => line with { State = OrderLineState.Ordered, DeliveredAt = null })],
    };

    private static OrderDetail Changed(OrderDetail order, WriteKind kind, int daysAgo) => order with { Changes = [.. order.Changes, new(kind, Now.AddDays(-daysAgo), "D-1")] };
}
