namespace EthicalBot.Understanding.OrderNumbers;

/// <summary>An order number, and whether the customer said that it is one.</summary>
internal sealed record OrderNumberFound(string Number, bool Cued);
