using System.Globalization;
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

    /// <summary>Asks which are meant; of what is all alike, how many.</summary>
    public static ServiceQuestion Ask(IReadOnlyList<AlikeLines> shown, ShopWords words, string language) => shown is [{ IsOne: false } same]
        ? new(words.Text("Service.Lines.HowMany", language, ("item", same.Label), ("count", same.Lines.Count)), [.. Enumerable.Range(1, same.Lines.Count).Select(count => count.ToString(CultureInfo.InvariantCulture))])
        : new(words.Text("Service.Lines.Ask", language, ("list", ShopWords.List(shown.Select(one => one.IsOne ? one.Label : $"{one.Lines.Count} × {one.Label}")))), [.. shown.Select(one => one.Label), words.Text("Service.Lines.All", language)]);

    /// <summary>Pieces put together, in their order.</summary>
    /// <param name="language">In which they are labelled.</param>
    public static IReadOnlyList<AlikeLines> Of(IReadOnlyList<OrderLine> lines, string language) => [.. lines.GroupBy(line => ShopWords.Of(line, language), StringComparer.Ordinal).Select(same => new AlikeLines(same.Key, [.. same]))];
}
