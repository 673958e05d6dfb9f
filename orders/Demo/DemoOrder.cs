using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Products;

namespace EthicalBot.Orders.Demo;

/// <summary>An invented person with an invented order, and what was bought; without a customer it is only shown to a right proof.</summary>
internal sealed record DemoOrder(
    string Name,
    string Email,
    string Street,
    string Postcode,
    Order Order,
    string? CustomerId = null,
    string? Country = null,
    string? PaidWith = null,
    bool IsDigital = false,
    IReadOnlyList<OrderLine>? Lines = null,
    IReadOnlyList<OrderChange>? Changes = null)
{
    /// <summary>What its customer may see; nothing when the file does not say whose it is or what is in it.</summary>
    public OrderDetail? Detail() => CustomerId is null || PaidWith is null || Lines is not { Count: > 0 }
        ? null
        : new(Order, CustomerId, Email, Address(), Lines, PaidWith, Money.Sum(Lines.Select(line => line.Price), Lines[0].Price.Currency), Changes ?? []);

    /// <summary>Says nothing that a real shop would have to hide.</summary>
    public override string ToString() => "Demo order";

    private CustomerAddress? Address() => IsDigital ? null : new(Name, Street, null, Postcode, Order.DeliveryTown, Country ?? "FR");
}
