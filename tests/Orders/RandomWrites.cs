using EthicalBot.Orders;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Policy;
using EthicalBot.Orders.Products;
using EthicalBot.Orders.Writes;
using Xunit;

namespace EthicalBot.Tests.Orders;

/// <summary>Policies and writes that are often nearly right.</summary>
internal sealed class RandomWrites(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>The policy with rules left out, widened and narrowed.</summary>
    public ShopPolicy Policy(ShopPolicy policy) => policy with
    {
        Rules = policy.Rules.Where(_ => _random.Next(12) != 0).ToDictionary(rule => rule.Key, rule => rule.Value with
        {
            States = _random.Next(3) == 0 ? Enum.GetValues<OrderState>() : rule.Value.States,
            Window = _random.Next(3) == 0 ? new(_random.Next(30), _random.Next(2) == 0 ? CountedFrom.Placed : CountedFrom.Delivered) : rule.Value.Window,
            OncePerOrder = _random.Next(2) == 0,
            NotAfter = _random.Next(3) == 0 ? [Pick(Enum.GetValues<WriteKind>())] : null,
            NotFor = _random.Next(3) == 0 ? [Pick(Enum.GetValues<ProductKind>())] : rule.Value.NotFor,
            Means = _random.Next(3) == 0 ? [AllowedMeans.Original] : rule.Value.Means,
            ApprovalAbove = _random.Next(2) == 0 ? new Money(_random.Next(200), "EUR") : null,
        }),
    };

    public async Task<ShopWrite> WriteAsync(Shops shop, string key)
    {
        var customer = Assert.IsType<ShopAnswer<Customer>.Found>(await shop.Customers.CustomerAsync($"C-{1001 + _random.Next(17)}", default)).Value;
        var list = Assert.IsType<ShopAnswer<OrderPage>.Found>(await shop.Customers.OrdersAsync(customer.Id, null, default)).Value.Orders;
        if (list.Count == 0) return new ChangeDefaultAddress(key, customer.Id, Shops.Address);
        var number = _random.Next(15) == 0 ? Typed.Number("10044") : Pick(list).Number;
        var order = (await shop.Customers.OrderAsync(customer.Id, number, default) as ShopAnswer<OrderDetail>.Found)?.Value;
        var lines = (order?.Lines ?? []).Where(_ => _random.Next(3) != 0).Select(line => line.Id).Concat(_random.Next(10) == 0 ? ["none"] : []).ToList();
        var changes = lines.Select(id => new VariantChange(id, VariantFor(order?.Line(id)))).ToList();
        var means = _random.Next(10) == 0 || customer.PaymentMeans.Count == 0 ? "M-1" : Pick(customer.PaymentMeans).Id;
        var address = _random.Next(5) == 0 ? Shops.Address with { Street = " " } : Shops.Address;

        return _random.Next(9) switch
        {
            0 => new ChangeAddress(key, customer.Id, number, address),
            1 => new ChangeItems(key, customer.Id, number, changes, means),
            2 => new ChangePayment(key, customer.Id, number, means),
            3 => new Cancel(key, customer.Id, number, Pick(["changedMind", "tooSlow", "becauseISaySo"])),
            4 => new Withdraw(key, customer.Id, number, lines),
            5 => new Return(key, customer.Id, number, lines, Pick(["damaged", "notWanted", "becauseISaySo"]), means),
            6 => new Exchange(key, customer.Id, number, changes, means),
            7 => new SendInvoice(key, customer.Id, number),
            _ => new ChangeDefaultAddress(key, customer.Id, address),
        };
    }

    private string VariantFor(OrderLine? line) => line is null || _random.Next(10) == 0 ? "P-KETTLE-1" : $"{line.ProductId}-{1 + _random.Next(4)}";

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}
