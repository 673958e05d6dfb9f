using EthicalBot.Orders.Details;
using EthicalBot.Orders.Products;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Orders.Policy;

/// <summary>Whether the lines that a write names may be changed so.</summary>
internal static class LineCheck
{
    public static RefusedReason? Refusal(OrderWrite write, WriteRule rule, OrderDetail order, PolicyFacts facts) => write switch
    {
        ChangeItems change => OfChanges(change.Changes, rule, order, facts, OrderLineState.Ordered),
        Exchange exchange => OfChanges(exchange.Changes, rule, order, facts, OrderLineState.Delivered),
        Return back => OfLines(back.LineIds, rule, order, OrderLineState.Delivered),
        Withdraw withdraw => OfLines(withdraw.LineIds, rule, order, OrderLineState.Ordered, OrderLineState.Sent, OrderLineState.Delivered),
        Cancel => order.Lines.Any(line => IsExcluded(line, rule)) ? RefusedReason.NotForThisProduct : null,
        _ => null,
    };

    /// <summary>What a line's product and the variant asked for are; nothing when the shop does not have them.</summary>
    public static (OrderLine Line, Variant Variant)? Wanted(VariantChange change, OrderDetail order, IReadOnlyDictionary<string, Product> products) =>
        order.Line(change.LineId) is { } line && products.TryGetValue(line.ProductId, out var product) && product.Variant(change.VariantId) is { } variant
            ? (line, variant)
            : null;

    private static RefusedReason? OfLines(IReadOnlyList<string> ids, WriteRule rule, OrderDetail order, params OrderLineState[] states)
    {
        if (ids.Count == 0) return RefusedReason.NothingChosen;
        if (ids.Distinct(StringComparer.Ordinal).Count() != ids.Count) return RefusedReason.UnknownLine;

        foreach (var id in ids)
        {
            if (order.Line(id) is not { } line) return RefusedReason.UnknownLine;
            if (!states.Contains(line.State)) return RefusedReason.WrongLineState;
            if (IsExcluded(line, rule)) return RefusedReason.NotForThisProduct;
        }

        return null;
    }

    private static RefusedReason? OfChanges(
        IReadOnlyList<VariantChange> changes, WriteRule rule, OrderDetail order, PolicyFacts facts, OrderLineState state)
    {
        if (OfLines([.. changes.Select(change => change.LineId)], rule, order, state) is { } refused) return refused;

        var pieces = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            if (Wanted(change, order, facts.Products) is not var (line, variant) || variant.Price.Currency != line.Price.Currency)
                return RefusedReason.UnknownVariant;
            if (variant.Id == line.VariantId) return RefusedReason.SameVariant;
            // Two lines may want the last piece.
            var wanted = pieces[variant.Id] = pieces.GetValueOrDefault(variant.Id) + 1;
            if (!variant.Has(wanted)) return RefusedReason.OutOfStock;
        }

        return null;
    }

    private static bool IsExcluded(OrderLine line, WriteRule rule) => rule.NotFor?.Contains(line.Kind) == true;
}
