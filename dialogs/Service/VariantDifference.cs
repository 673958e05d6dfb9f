using EthicalBot.Orders.Writes;

namespace EthicalBot.Dialogs.Service;

/// <summary>Whether other variants cost more or less than those that were ordered.</summary>
internal static class VariantDifference
{
    public static bool Moves(IReadOnlyList<VariantChange> changes, ServiceFacts facts) =>
        facts.Order is { } order && changes.Select(change => (Line: order.Line(change.LineId), change.VariantId))
            .Sum(change => change.Line is { } line && facts.Policy.Products.GetValueOrDefault(line.ProductId)?.Variant(change.VariantId) is { } variant ? variant.Price.Amount - line.Price.Amount : 0) != 0;
}
