using EthicalBot.Orders.Products;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Orders.Policy;

/// <summary>When one kind of write is allowed; what a rule leaves out it does not limit.</summary>
/// <remarks>The states are the order's; without means, any of the customer's will do; an amount above the last needs a person.</remarks>
public sealed record WriteRule(
    IReadOnlyList<OrderState> States,
    WriteWindow? Window = null,
    bool OncePerOrder = false,
    IReadOnlyList<WriteKind>? NotAfter = null,
    IReadOnlyList<string>? Reasons = null,
    IReadOnlyList<ProductKind>? NotFor = null,
    IReadOnlyList<AllowedMeans>? Means = null,
    Money? ApprovalAbove = null);
