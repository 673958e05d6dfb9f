namespace EthicalBot.Orders.Products;

/// <summary>One form of a product that can be bought, such as size M in blue.</summary>
/// <remarks>The stock is missing when the shop says only whether there is any; a date means a pre-order.</remarks>
public sealed record Variant(
    string Id,
    IReadOnlyDictionary<string, string> Options,
    Money Price,
    bool IsAvailable,
    int? Stock = null,
    DateOnly? AvailableFrom = null)
{
    /// <summary>Whether so many pieces can be had.</summary>
    public bool Has(int pieces) => IsAvailable && (Stock is not { } stock || stock >= pieces);
}
