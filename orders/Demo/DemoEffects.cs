using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Policy;
using EthicalBot.Orders.Products;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Orders.Demo;

/// <summary>What a write that is allowed leaves of the order, the customer and the stock.</summary>
internal static class DemoEffects
{
    public static OrderDetail? OnOrder(ShopWrite write, PolicyFacts facts, string record)
    {
        if (facts.Order is not { } before || write is not OrderWrite) return null;
        var after = write switch
        {
            ChangeAddress change => before with { DeliverTo = change.Address, Order = before.Order with { DeliveryTown = change.Address.Town } },
            ChangeItems change => Priced(before with { Lines = Replaced(before, change.Changes, (line, wanted) => Taking(line, wanted, facts)) }),
            ChangePayment change => before with { PaidWith = change.PaymentMeansId },
            Cancel => before with
            {
                Order = before.Order with { State = OrderState.Cancelled, PromisedFor = null },
                Lines = [.. before.Lines.Select(line => line with { State = OrderLineState.Cancelled })],
            },
            Withdraw withdraw => before with { Lines = SentBack(before, withdraw.LineIds) },
            Return back => before with { Lines = SentBack(before, back.LineIds) },
            Exchange exchange => before with
            {
                Lines = Replaced(before, exchange.Changes, (line, wanted) => line with { State = OrderLineState.ExchangeRequested, ExchangedFor = wanted }),
            },
            _ => before,
        };
        return after with
        {
            Order = after.Order with { UpdatedAt = facts.Now },
            Changes = [.. before.Changes, new(write.Rule, facts.Now, record)],
        };
    }

    public static Customer? OnCustomer(ShopWrite write, PolicyFacts facts, IReadOnlyList<Settlement> settlements)
    {
        if (facts.Customer is not { } before) return null;
        if (write is ChangeDefaultAddress change) return before with { DefaultAddress = change.Address };
        // What is to come back is paid when it has come back.
        if (write is Return or Withdraw || settlements.Count == 0) return null;

        return before with { PaymentMeans = [.. before.PaymentMeans.Select(means => Settled(means, settlements))] };
    }

    public static IEnumerable<Product> OnStock(ShopWrite write, PolicyFacts facts)
    {
        if (facts.Order is not { } order) return [];
        var (back, taken) = write switch
        {
            ChangeItems change => (change.Changes.Select(one => order.Line(one.LineId)?.VariantId), change.Changes.Select(one => one.VariantId)),
            Exchange exchange => ([], exchange.Changes.Select(one => one.VariantId)),
            Cancel => (order.Lines.Where(line => line.State == OrderLineState.Ordered).Select(line => line.VariantId), []),
            Withdraw withdraw => (withdraw.LineIds.Select(order.Line).Where(line => line?.State == OrderLineState.Ordered).Select(line => line?.VariantId), []),
            _ => (Enumerable.Empty<string?>(), Enumerable.Empty<string>()),
        };
        var moves = back.Select(id => (Id: id, By: 1)).Concat(taken.Select(id => (Id: (string?)id, By: -1))).ToLookup(move => move.Id, move => move.By);
        return facts.Products.Values.Where(product => product.Variants.Any(variant => moves.Contains(variant.Id)))
            .Select(product => product with { Variants = [.. product.Variants.Select(variant => Moved(variant, moves[variant.Id].Sum()))] });
    }

    private static Variant Moved(Variant variant, int by) =>
        by != 0 && variant.Stock is { } stock ? variant with { Stock = stock + by, IsAvailable = stock + by > 0 } : variant;

    private static PaymentMeans Settled(PaymentMeans means, IReadOnlyList<Settlement> settlements) => means is PaymentMeans.GiftCard card
        ? card with { Balance = settlements.Where(one => one.PaymentMeansId == card.Id).Aggregate(card.Balance, (balance, one) => balance - one.Amount) }
        : means;

    private static OrderDetail Priced(OrderDetail order) => order with { Total = Money.Sum(order.Lines.Select(line => line.Price), order.Total.Currency) };

    private static OrderLine Taking(OrderLine line, string variantId, PolicyFacts facts) =>
        facts.Products[line.ProductId].Variant(variantId) is { } variant
            ? line with { VariantId = variant.Id, Options = variant.Options, Price = variant.Price }
            : throw new InvalidOperationException("A variant that was checked is not there.");

    private static IReadOnlyList<OrderLine> Replaced(OrderDetail order, IReadOnlyList<VariantChange> changes, Func<OrderLine, string, OrderLine> replace) =>
        [.. order.Lines.Select(line => changes.FirstOrDefault(change => change.LineId == line.Id) is { } change ? replace(line, change.VariantId) : line)];

    // What was never sent need not come back.
    private static IReadOnlyList<OrderLine> SentBack(OrderDetail order, IReadOnlyList<string> ids) =>
    [
        .. order.Lines.Select(line => !ids.Contains(line.Id) ? line
            : line with { State = line.State == OrderLineState.Ordered ? OrderLineState.Cancelled : OrderLineState.ReturnRequested }),
    ];
}
