namespace EthicalBot.Orders.Http;

/// <summary>The question for a customer: an e-mail address, or a name with a postcode.</summary>
internal sealed record CustomerLookupRequest(string? Email, string? Name, string? Postcode);
