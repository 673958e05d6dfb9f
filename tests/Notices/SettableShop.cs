using EthicalBot.Orders;

namespace EthicalBot.Tests.Notices;

/// <summary>A shop with one order, Marie's, that happens as the test says.</summary>
internal sealed class SettableShop : IShop
{
    public SettableShop()
    {
        var now = TimeProvider.System.GetUtcNow();
        Order = new(OrderNumber.TryParse("10042", out var number) ? number : default, OrderState.Shipped, now.AddDays(-3), now.AddHours(-1),
            [new("DPD", "05501234567890", TrackingLink: null, [new(TrackingState.InTransit, now.AddHours(-2), "Lyon")], now.AddHours(-1), Today.AddDays(2))], Today.AddDays(2), "Paris");
    }

    public static DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris")).DateTime);

    public Order Order { get; set; }

    public void Expect(DateOnly day) => Order = Order with { PromisedFor = day, Shipments = [Order.Shipments[0] with { Expected = day }] };

    public void Happen(TrackingState state, string? place = null) =>
        Order = Order with { Shipments = [Order.Shipments[0] with { Steps = [.. Order.Shipments[0].Steps, new(state, Order.UpdatedAt, place)] }] };

    public Task<OrderLookup> FindAsync(OrderNumber number, Proof proof, CancellationToken cancellationToken) =>
        Task.FromResult<OrderLookup>(number == Order.Number && proof.Value is "marie@example.org" or "75011" ? new OrderLookup.Found(Order) : new OrderLookup.NotProven());
}
