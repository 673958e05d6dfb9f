namespace EthicalBot.Desk.Cases;

/// <summary>An e-mail address, a telephone number or an order number.</summary>
internal sealed record SearchRequest(string Query);
