namespace EthicalBot.Orders.Demo;

/// <summary>An invented person with an invented order; only the order ever leaves the demo shop, and only to a right proof.</summary>
internal sealed record DemoOrder(string Name, string Email, string Street, string Postcode, Order Order)
{
    /// <summary>Says nothing that a real shop would have to hide.</summary>
    public override string ToString() => "Demo order";
}
