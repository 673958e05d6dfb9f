using EthicalBot.Orders.Products;

namespace EthicalBot.Orders.Details;

/// <summary>One piece of an order: two of a thing are two lines, so that one of them can go back.</summary>
/// <remarks>While it is exchanged, the last is the variant that comes in its place.</remarks>
public sealed record OrderLine(
    string Id,
    string ProductId,
    string VariantId,
    string Name,
    ProductKind Kind,
    IReadOnlyDictionary<string, string> Options,
    Money Price,
    OrderLineState State,
    DateTimeOffset? DeliveredAt = null,
    string? ExchangedFor = null);
