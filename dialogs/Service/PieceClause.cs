using System.Text.RegularExpressions;
using EthicalBot.Dialogs.Mentions;

namespace EthicalBot.Dialogs.Service;

/// <summary>The words of a message that belong to one of the pieces it names: "the lamp in black and the apron in grey".</summary>
internal static partial class PieceClause
{
    public static string Of(string text, string product, IReadOnlyList<string> products)
    {
        var named = ProductWords.All(text, products);
        if (!named.Any(one => one.Name == product) || named.Select(one => one.Name).Distinct(StringComparer.Ordinal).Take(2).Count() < 2)
            return text;
        // "The desk" may be a lamp and a table: names that share words stand in one place.
        var spans = named.GroupBy(one => one.Start).OrderBy(same => same.Key).Select(same => (Start: same.Key, End: same.Max(one => one.Start + one.Length), Names: same.Select(one => one.Name).ToHashSet(StringComparer.Ordinal))).ToList();
        var parts = new List<string>();
        var from = 0;
        for (var i = 0; i < spans.Count; i++)
        {
            var until = i + 1 == spans.Count ? text.Length
                : spans[i + 1].Names.Overlaps(spans[i].Names) || spans[i].End > spans[i + 1].Start ? spans[i + 1].Start
                : Border(text, spans[i].End, spans[i + 1].Start);
            if (spans[i].Names.Contains(product))
                parts.Add(text[from..until]);
            from = until;
        }

        return string.Join("; ", parts);
    }

    // The next piece's words begin at the last mark or "and" before its name; where there is none, with the name.
    private static int Border(string text, int end, int next) => Borders().Matches(text[end..next]).LastOrDefault() is { } border ? end + border.Index : next;

    [GeneratedRegex(@"[,.;:!?\n]|\b(?:and|et|und|y|e|ed|en|plus)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Borders();
}
