using System.Text.Json;
using EthicalBot.Orders;
using EthicalBot.Privacy;

namespace EthicalBot.Desk.Cases;

/// <summary>An order as far as an agent needs it: its delivery town, never its address.</summary>
[Classified(DataClass.TechnicalId)]
internal sealed record OrderView(Order Order)
{
    [Classified(DataClass.OrderNumber)]
    public string Number => Order.Number.Value;

    public string State => Word(Order.State);

    public DateTimeOffset PlacedAt => Order.PlacedAt;

    public DateTimeOffset UpdatedAt => Order.UpdatedAt;

    public DateOnly? PromisedFor => Order.PromisedFor;

    [Classified(DataClass.Address)]
    public string DeliveryTown => Order.DeliveryTown;

    public IEnumerable<object> Shipments => Order.Shipments.Select(shipment => new
    {
        shipment.Carrier,
        shipment.TrackingNumber,
        shipment.TrackingLink,
        shipment.CarrierUpdatedAt,
        shipment.Expected,
        Steps = shipment.Steps.Select(step => new { State = Word(step.State), step.At, step.Place }),
    });

    // Its parts are written, not the record they come from.
    private Order Order { get; } = Order;

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
