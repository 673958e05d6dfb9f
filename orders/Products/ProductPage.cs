namespace EthicalBot.Orders.Products;

/// <summary>Some of the products; with what to ask for the next ones, when there are more.</summary>
public sealed record ProductPage(IReadOnlyList<Product> Products, string? Next);
