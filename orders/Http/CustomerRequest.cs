namespace EthicalBot.Orders.Http;

/// <summary>The question for what is one customer's: the page of a list, or the order of a number, when there is one.</summary>
internal sealed record CustomerRequest(string CustomerId, string? Page = null, OrderNumber? Number = null);
