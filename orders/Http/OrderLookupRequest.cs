namespace EthicalBot.Orders.Http;

/// <summary>The question to a shop: a number with one proof.</summary>
internal sealed record OrderLookupRequest(OrderNumber Number, string? Email, string? Postcode);
