namespace EthicalBot.Orders.Demo;

/// <summary>An invented order that a new user can try, with either of its two proofs.</summary>
public sealed record DemoSample(string Number, string Email, string Postcode, OrderState State);
