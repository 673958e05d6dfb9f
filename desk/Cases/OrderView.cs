using System.Text.Json;
using EthicalBot.Orders;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Purposes;

namespace EthicalBot.Desk.Cases;

/// <summary>An order as far as the case's purpose needs it: at most its delivery town, never its address.</summary>
[Classified(DataClass.TechnicalId)]
internal sealed record OrderView(Order Order, IReadOnlySet<CaseField> Fields)
{
    [Classified(DataClass.OrderNumber)]
    public string Number => Order.Number.Value;

    public string State => Word(Order.State);

    public DateTimeOffset PlacedAt => Order.PlacedAt;

    public DateTimeOffset UpdatedAt => Order.UpdatedAt;

    public DateOnly? PromisedFor => Order.PromisedFor;

    [Classified(DataClass.Address)]
    public string? DeliveryTown => Fields.Contains(CaseField.Town) ? Order.DeliveryTown : null;

    public IEnumerable<object> Shipments => Order.Shipments.Select(shipment => new
    {
        shipment.Carrier,
        TrackingNumber = Fields.Contains(CaseField.TrackingNumber) ? shipment.TrackingNumber : null,
        TrackingLink = Fields.Contains(CaseField.TrackingNumber) ? shipment.TrackingLink : null,
        shipment.CarrierUpdatedAt,
        shipment.Expected,
        Steps = shipment.Steps.Select(step => new { State = Word(step.State), step.At, step.Place }),
    });

    // Its parts are written, not the record they come from.
    private Order Order { get; } = Order;

    private IReadOnlySet<CaseField> Fields { get; } = Fields;

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
