using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Orders.Details;

namespace EthicalBot.Dialogs.Service;

/// <summary>The pieces of an order that nobody can tell apart: the same product, made the same way.</summary>
internal sealed record AlikeLines(string Label, IReadOnlyList<OrderLine> Lines)
{
    public bool IsOne => Lines.Count == 1;

    public IEnumerable<string> Ids => Lines.Select(line => line.Id);

    /// <summary>What is meant by one who names them: the piece, or, of several, some that are still to be counted.</summary>
    public LineReading Reading => IsOne ? new([.. Ids], []) : new([], [.. Ids]);

    /// <summary>Pieces put together, in their order.</summary>
    public static IReadOnlyList<AlikeLines> Of(IReadOnlyList<OrderLine> lines) => [.. lines.GroupBy(ShopWords.Of, StringComparer.Ordinal).Select(same => new AlikeLines(same.Key, [.. same]))];
}
