namespace EthicalBot.Orders.Customers;

/// <summary>Somebody who buys at the shop; a guest bought without an account and has no default address.</summary>
public sealed record Customer(
    string Id,
    string Name,
    string Email,
    bool IsGuest,
    CustomerAddress? DefaultAddress,
    IReadOnlyList<PaymentMeans> PaymentMeans)
{
    /// <summary>The means of an id; nothing when it is none of this customer's.</summary>
    public PaymentMeans? Means(string id) => PaymentMeans.FirstOrDefault(means => means.Id == id);

    /// <summary>Says nothing that leads to a person.</summary>
    public override string ToString() => IsGuest ? "Guest" : "Customer";
}
