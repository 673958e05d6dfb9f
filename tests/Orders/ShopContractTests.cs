using EthicalBot.Orders;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Products;
using EthicalBot.Orders.Writes;
using Xunit;

namespace EthicalBot.Tests.Orders;

/// <summary>What every shop does, whichever adapter asks it; it holds the demo shop's people and orders.</summary>
public abstract class ShopContractTests : IAsyncLifetime
{
    private const string Ines = "C-1003";
    private const string Paul = "C-1002";
    private const string Marie = "C-1001";

    private Shops _shop = null!; // made before each test

    public async Task InitializeAsync() => _shop = await ShopAsync();

    public virtual Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("ines.vasseur@example.org", Ines)]
    [InlineData("c'est Ines.Vasseur@Example.org", Ines)]
    [InlineData("suzanne.delmas@example.net", "C-1013")]
    public async Task A_customer_is_found_by_e_mail(string text, string id)
    {
        Assert.True(CustomerQuery.TryByEmail(text, out var query));

        Assert.Equal(id, Assert.IsType<CustomerLookup.Found>(await FindAsync(query)).Customer.Id);
    }

    [Theory]
    [InlineData("Inès Vasseur", "44000", Ines)]
    [InlineData("vasseur ines", "F-44000", Ines)]
    [InlineData("Claire Fontaine", "21000", "C-1014")]
    [InlineData("Claire Fontaine", "74 000", "C-1015")]
    [InlineData("Suzanne Delmas", "38000", "C-1013")]
    public async Task A_customer_is_found_by_name_and_postcode(string name, string postcode, string id)
    {
        Assert.True(CustomerQuery.TryByName(name, postcode, out var query));

        Assert.Equal(id, Assert.IsType<CustomerLookup.Found>(await FindAsync(query)).Customer.Id);
    }

    [Fact]
    public async Task Two_people_of_one_name_and_postcode_are_not_told_apart_and_not_guessed()
    {
        Assert.True(CustomerQuery.TryByName("Jean Mercier", "87000", out var query));

        Assert.Equal(new CustomerLookup.Several(), await FindAsync(query));
    }

    [Theory]
    [InlineData("Inès Vasseur", "44001")]
    [InlineData("Agnès Vasseur", "44000")]
    public async Task Nobody_is_found_by_half(string name, string postcode)
    {
        Assert.True(CustomerQuery.TryByName(name, postcode, out var query));

        Assert.Equal(new CustomerLookup.NotFound(), await FindAsync(query));
    }

    [Fact]
    public async Task A_customer_has_payment_means_and_balances()
    {
        var customer = await CustomerAsync(Ines);

        Assert.Equal(new PaymentMeans.Card("M-6", "Visa", "1093"), customer.Means("M-6"));
        Assert.Equal(new PaymentMeans.GiftCard("M-7", new(120m, "EUR")), customer.Means("M-7"));
        Assert.Null(customer.Means("M-1"));
        Assert.IsType<ShopAnswer<Customer>.Missing>(await _shop.Customers.CustomerAsync("C-9999", default));
    }

    [Fact]
    public async Task Orders_come_newest_first_and_only_one_s_own()
    {
        var page = Assert.IsType<ShopAnswer<OrderPage>.Found>(await _shop.Customers.OrdersAsync(Marie, null, default)).Value;

        Assert.Equal(["10042", "10031", "10007"], page.Orders.Select(order => order.Number.Value));
        Assert.Equal(new Money(63.90m, "EUR"), page.Orders[0].Total);
        Assert.Null(page.Next);
    }

    [Fact]
    public async Task Products_come_in_pages_each_once()
    {
        var ids = new List<string>();
        string? next = null;
        do
        {
            var page = Assert.IsType<ShopAnswer<ProductPage>.Found>(await _shop.Customers.ProductsAsync(next, default)).Value;
            ids.AddRange(page.Products.Select(product => product.Id));
            next = page.Next;
        }
        while (next is not null);

        Assert.Equal(11, ids.Count);
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public async Task An_order_has_its_lines_with_variant_price_and_state()
    {
        var order = await OrderAsync(Paul, "10043");

        Assert.Equal(["P-LAMP-2", "P-KNIFE-1", "P-KNIFE-2"], order.Lines.Select(line => line.VariantId));
        Assert.Equal(("black", new Money(79m, "EUR"), OrderLineState.Delivered), (order.Lines[0].Options["shade"], order.Lines[0].Price, order.Lines[0].State));
        Assert.Equal((new Money(139m, "EUR"), "M-3", "Lyon"), (order.Total, order.PaidWith, order.DeliverTo?.Town));
    }

    [Fact]
    public async Task Another_person_s_order_is_missing_like_one_that_there_is_not()
    {
        Assert.IsType<ShopAnswer<OrderDetail>.Missing>(await _shop.Customers.OrderAsync(Ines, Typed.Number("10043"), default));
        Assert.IsType<ShopAnswer<OrderDetail>.Missing>(await _shop.Customers.OrderAsync(Ines, Typed.Number("99999"), default));
        Assert.Equal(RefusedReason.UnknownOrder, await RefusedAsync(new SendInvoice("test-key-1", Ines, Typed.Number("10043"))));
    }

    [Fact]
    public async Task A_product_has_variants_with_stock_price_and_pre_order_date()
    {
        var kettle = await ProductAsync("P-KETTLE");
        var casserole = await ProductAsync("P-CASSEROLE");

        Assert.Equal((6, true, new Money(39.90m, "EUR")), (kettle.Variants[0].Stock, kettle.Variants[0].IsAvailable, kettle.Variants[0].Price));
        Assert.False(kettle.Variant("P-KETTLE-4")?.IsAvailable);
        Assert.Equal(new DateOnly(2026, 12, 11), casserole.Variants[0].AvailableFrom);
        Assert.IsType<ShopAnswer<Product>.Missing>(await _shop.Customers.ProductAsync("P-NONE", default));
    }

    [Fact]
    public async Task A_cancelled_order_is_cancelled_for_whoever_looks_and_its_stock_is_back()
    {
        var done = await DoneAsync(new Cancel("test-key-1", Ines, Typed.Number("10044"), "changedMind"));

        Assert.Equal([new Settlement("M-6", new(-99m, "EUR"), 8)], done.Settlements);
        Assert.StartsWith("D-", done.RecordId, StringComparison.Ordinal);
        Assert.Equal(OrderState.Cancelled, (await OrderAsync(Ines, "10044")).Order.State);
        Assert.Equal(2, (await ProductAsync("P-APRON")).Variant("P-APRON-3")?.Stock);
        var seen = await _shop.Public.FindAsync(Typed.Number("10044"), Typed.Proof("44000"), default);
        Assert.Equal(OrderState.Cancelled, Assert.IsType<OrderLookup.Found>(seen).Order.State);
        Assert.Equal(RefusedReason.WrongState, await RefusedAsync(new Cancel("test-key-2", Ines, Typed.Number("10044"), "changedMind")));
    }

    [Fact]
    public async Task The_same_key_does_it_once_and_gives_the_first_outcome()
    {
        var write = new ChangeItems("test-key-1", Ines, Typed.Number("10044"), [new("10044-2", "P-APRON-2")], "M-7");

        var first = await DoneAsync(write);
        var second = await DoneAsync(write);

        Assert.Equal((first.RecordId, first.At), (second.RecordId, second.At));
        Assert.Equal(new Money(116m, "EUR"), ((PaymentMeans.GiftCard?)(await CustomerAsync(Ines)).Means("M-7"))?.Balance);
        Assert.Equal(new Money(103m, "EUR"), (await OrderAsync(Ines, "10044")).Total);
        Assert.Equal(RefusedReason.KeyNotUsable, await RefusedAsync(write with { PaymentMeansId = "M-6" }));
        Assert.Equal(RefusedReason.AlreadyDone, await RefusedAsync(write with { Key = "test-key-2" }));
    }

    [Fact]
    public async Task Many_at_once_with_one_key_are_one_and_with_many_keys_take_only_what_is_there()
    {
        var write = new Cancel("test-key-1", Ines, Typed.Number("10044"), "tooSlow");
        var same = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => DoneAsync(write))));
        Assert.Single(same.Select(done => done.RecordId).Distinct());

        // One ochre short apron was left and another came back.
        var wanted = await Task.WhenAll(
            Task.Run(() => WriteAsync(new ChangeItems("test-key-2", "C-1009", Typed.Number("10055"), [new("10055-1", "P-APRON-3"), new("10055-2", "P-APRON-3")], "M-14"))),
            Task.Run(() => WriteAsync(new ChangeItems("test-key-3", "C-1017", Typed.Number("10059"), [new("10059-1", "P-APRON-3")], "M-23"))));
        Assert.Single(wanted.OfType<WriteOutcome.Done>());
        Assert.Equal(RefusedReason.OutOfStock, Assert.Single(wanted.OfType<WriteOutcome.Refused>()).Reason);
    }

    [Fact]
    public async Task An_address_can_be_corrected_before_the_carrier_has_it_and_not_after()
    {
        var address = Shops.Address with { Region = "CO" };
        await DoneAsync(new ChangeAddress("test-key-1", "C-1009", Typed.Number("10055"), address));

        Assert.Equal(address, (await OrderAsync("C-1009", "10055")).DeliverTo);
        Assert.Equal(RefusedReason.WrongState, await RefusedAsync(new ChangeAddress("test-key-2", Marie, Typed.Number("10042"), Shops.Address)));
        Assert.Equal(
            RefusedReason.AddressNotUsable,
            await RefusedAsync(new ChangeAddress("test-key-3", "C-1009", Typed.Number("10055"), Shops.Address with { Country = "US" })));
    }

    [Fact]
    public async Task Payment_moves_to_a_gift_card_only_when_enough_is_left()
    {
        Assert.Equal(RefusedReason.SamePaymentMeans, await RefusedAsync(new ChangePayment("test-key-1", Ines, Typed.Number("10044"), "M-6")));
        Assert.Equal(RefusedReason.UnknownPaymentMeans, await RefusedAsync(new ChangePayment("test-key-2", Ines, Typed.Number("10044"), "M-1")));

        await DoneAsync(new ChangePayment("test-key-3", Ines, Typed.Number("10044"), "M-7"));

        Assert.Equal(new Money(21m, "EUR"), ((PaymentMeans.GiftCard?)(await CustomerAsync(Ines)).Means("M-7"))?.Balance);
        Assert.Equal("M-7", (await OrderAsync(Ines, "10044")).PaidWith);
    }

    [Fact]
    public async Task Delivered_lines_are_exchanged_together_and_once()
    {
        var exchange = new Exchange("test-key-1", Paul, Typed.Number("10043"), [new("10043-1", "P-LAMP-1"), new("10043-2", "P-KNIFE-2")], "M-4");
        var done = await DoneAsync(exchange);

        Assert.Equal([new Settlement("M-4", new(5m, "EUR"), 0)], done.Settlements);
        var order = await OrderAsync(Paul, "10043");
        Assert.Equal([OrderLineState.ExchangeRequested, OrderLineState.ExchangeRequested, OrderLineState.Delivered], order.Lines.Select(line => line.State));
        Assert.Equal("P-LAMP-1", order.Lines[0].ExchangedFor);
        Assert.Equal(
            RefusedReason.AlreadyDone, await RefusedAsync(exchange with { Key = "test-key-2", Changes = [new("10043-3", "P-KNIFE-1")] }));
    }

    [Fact]
    public async Task Delivered_lines_go_back_to_the_means_that_the_policy_allows()
    {
        Return Back(string key, string means, params string[] lines) => new(key, Paul, Typed.Number("10043"), lines, "notWanted", means);

        Assert.Equal(RefusedReason.MeansNotAllowed, await RefusedAsync(Back("test-key-1", "M-5", "10043-2")));
        Assert.Equal(RefusedReason.UnknownLine, await RefusedAsync(Back("test-key-2", "M-4", "10044-1")));
        Assert.Equal(RefusedReason.NothingChosen, await RefusedAsync(Back("test-key-3", "M-4")));

        var done = await DoneAsync(Back("test-key-4", "M-4", "10043-2"));

        Assert.Equal([new Settlement("M-4", new(-32.50m, "EUR"), 0)], done.Settlements);
        Assert.Equal(OrderLineState.ReturnRequested, (await OrderAsync(Paul, "10043")).Lines[1].State);
        Assert.Equal(RefusedReason.WrongLineState, await RefusedAsync(Back("test-key-5", "M-4", "10043-2")));
    }

    [Theory]
    [InlineData(Marie, "10007", "M-1", RefusedReason.TooLate)]
    [InlineData("C-1004", "10053", "M-8", RefusedReason.NotForThisProduct)]
    [InlineData(Marie, "10042", "M-1", RefusedReason.WrongState)]
    [InlineData(Marie, "10031", "M-1", RefusedReason.WrongLineState)]
    public async Task What_the_policy_does_not_take_back_is_refused_with_its_reason(string customer, string number, string means, RefusedReason reason) =>
        Assert.Equal(reason, await RefusedAsync(new Return("test-key-1", customer, Typed.Number(number), [$"{number}-1"], "damaged", means)));

    [Fact]
    public async Task Much_money_needs_a_person()
    {
        var lines = new[] { "10060-1", "10060-2", "10060-3" };

        Assert.Equal(RefusedReason.NeedsApproval, await RefusedAsync(new Return("test-key-1", Ines, Typed.Number("10060"), lines, "notWanted", "M-6")));
    }

    [Fact]
    public async Task A_withdrawal_needs_no_reason_and_pays_back_the_way_it_came()
    {
        var done = await DoneAsync(new Withdraw("test-key-1", Paul, Typed.Number("10043"), ["10043-3"]));

        Assert.Equal([new Settlement("M-3", new(-27.50m, "EUR"), 8)], done.Settlements);
    }

    [Fact]
    public async Task An_invoice_is_sent_under_a_record()
    {
        Assert.Empty((await DoneAsync(new SendInvoice("test-key-1", Paul, Typed.Number("10043")))).Settlements);

        Assert.Equal([WriteKind.SendInvoice], (await OrderAsync(Paul, "10043")).Changes.Select(change => change.Kind));
    }

    [Fact]
    public async Task The_default_address_is_a_customer_s_and_never_a_guest_s()
    {
        await DoneAsync(new ChangeDefaultAddress("test-key-1", Ines, Shops.Address));

        Assert.Equal(Shops.Address, (await CustomerAsync(Ines)).DefaultAddress);
        Assert.Equal("27 quai des Brumes", (await OrderAsync(Ines, "10044")).DeliverTo?.Street);
        Assert.Equal(RefusedReason.NoAccount, await RefusedAsync(new ChangeDefaultAddress("test-key-2", "C-1013", Shops.Address)));
    }

    [Fact]
    public async Task What_was_done_is_still_done_after_a_restart()
    {
        var write = new Cancel("test-key-1", Ines, Typed.Number("10044"), "changedMind");
        var done = await DoneAsync(write);

        _shop = await ShopAsync();

        Assert.Equal(done.RecordId, (await DoneAsync(write)).RecordId);
        Assert.Equal(OrderState.Cancelled, (await OrderAsync(Ines, "10044")).Order.State);
    }

    /// <summary>The shop as it stands; asked twice it is the same one, started again.</summary>
    private protected abstract Task<Shops> ShopAsync();

    private Task<CustomerLookup> FindAsync(CustomerQuery query) => _shop.Customers.FindCustomerAsync(query, default);

    private async Task<Customer> CustomerAsync(string id) =>
        Assert.IsType<ShopAnswer<Customer>.Found>(await _shop.Customers.CustomerAsync(id, default)).Value;

    private async Task<OrderDetail> OrderAsync(string customer, string number) =>
        Assert.IsType<ShopAnswer<OrderDetail>.Found>(await _shop.Customers.OrderAsync(customer, Typed.Number(number), default)).Value;

    private async Task<Product> ProductAsync(string id) => Assert.IsType<ShopAnswer<Product>.Found>(await _shop.Customers.ProductAsync(id, default)).Value;

    private Task<WriteOutcome> WriteAsync(ShopWrite write) => _shop.Writes.WriteAsync(write, default);

    private async Task<WriteOutcome.Done> DoneAsync(ShopWrite write) => Assert.IsType<WriteOutcome.Done>(await WriteAsync(write));

    private async Task<RefusedReason> RefusedAsync(ShopWrite write) => Assert.IsType<WriteOutcome.Refused>(await WriteAsync(write)).Reason;
}
