using EthicalBot.Dialogs.Mentions;
using EthicalBot.Orders.Details;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Dialogs.Service.Slots;

/// <summary>Which pieces of an order are meant.</summary>
internal static class LineReader
{
    /// <summary>Reads them from a message.</summary>
    /// <param name="lines">The pieces that may be meant, in the order in which they are shown.</param>
    /// <param name="onlyNamed">Whether only those count that are named: neither "all" nor "the second".</param>
    public static LineReading Read(string text, IReadOnlyList<OrderLine> lines, SlotWords words, bool isAnswer, bool onlyNamed = false)
    {
        var said = new SaidWords(text);
        var names = lines.Select(line => line.Name).Distinct(StringComparer.Ordinal).ToList();
        var mentions = ProductWords.All(text, names);
        var stance = new StanceReader(text, mentions, words);
        var products = mentions.Select(product => product.Name).Concat(names.Where(name => IsShortName(name, said))).ToHashSet(StringComparer.Ordinal);
        if (stance.HasExcept && stance.Kept.Count == 0 && ExceptedShort(said, products, words) is { } shortName)
            return Without([shortName], new(stance.KeptWords), products, said, lines, words);
        if (stance.Kept.Count > 0)
            return Without(stance.Kept, new(stance.KeptWords), products, said, lines, words);
        // Something is to stay that none of these is called: which, is asked.
        if ((stance.HasExcept || stance.HasKept) && said.HasAny(words["All"]) || (stance.HasExcept && products.Count == 0))
            return LineReading.Nothing with { IsUnknown = true };
        var named = Named(products, said, lines, words);
        if (!named.IsNothing || onlyNamed)
            return named;
        if (said.HasAny(words["All"]) || (lines.Count == 2 && said.HasAny(words["Both"])))
            return new([.. lines.Select(line => line.Id)], []);
        // "The three."
        if (isAnswer && lines.Count > 2 && words.Places("Numbers").Any(number => number.Place + 1 == lines.Count && said.HasAny(number.Phrases)))
            return new([.. lines.Select(line => line.Id)], []);
        // As they are shown: what is alike is one choice.
        var alike = AlikeLines.Of(lines, words.Language);
        var place = isAnswer ? ChoiceReader.Read(text, [.. alike.Select(one => one.Lines[0].Name)], words) : ChoiceReader.Ordinal(said, alike.Count, words);
        return place is { } at ? alike[at].Reading : LineReading.Nothing;
    }

    /// <summary>Reads pieces of one product by what they are like: "both navy ones"; nothing where that tells none apart.</summary>
    public static LineReading Like(string text, IReadOnlyList<OrderLine> lines, SlotWords words)
    {
        if (lines.Select(static line => line.Name).Distinct(StringComparer.Ordinal).Skip(1).Any())
            return LineReading.Nothing;
        var (sure, unclear) = Among([.. lines], new(text), words);
        LineReading read = new([.. sure], [.. unclear]);
        return read.Ids.Count + read.Unclear.Count < lines.Count ? read : LineReading.Nothing;
    }

    // "Everything but the mug", "the lamp goes back, the mug I keep".
    private static LineReading Without(IReadOnlyList<string> kept, SaidWords ofKept, HashSet<string> products, SaidWords said, IReadOnlyList<OrderLine> lines, SlotWords words)
    {
        var stays = Named([.. kept], ofKept, lines, words);
        var left = stays.Ids.Concat(stays.Unclear).ToHashSet(StringComparer.Ordinal);
        var named = Named([.. products.Except(kept)], said, lines, words);
        return !named.IsNothing && !said.HasAny(words["All"]) && !said.HasAny(words["Rest"])
            ? named with { Kept = stays.Ids }
            : new([.. lines.Select(line => line.Id).Where(id => !left.Contains(id))], stays.Unclear, stays.Ids);
    }

    private static string? ExceptedShort(SaidWords said, HashSet<string> products, SlotWords words)
    {
        var at = words["Except"].Select(said.IndexOf).Where(place => place >= 0).DefaultIfEmpty().Min();
        var tail = new SaidWords(string.Join(' ', said.All.Skip(at)));
        return products.FirstOrDefault(name => IsShortName(name, tail));
    }

    private static LineReading Named(HashSet<string> products, SaidWords said, IReadOnlyList<OrderLine> lines, SlotWords words)
    {
        var (sure, unclear) = (new List<string>(), new List<string>());
        foreach (var same in lines.Where(line => products.Contains(line.Name)).GroupBy(line => line.Name))
        {
            var (ids, open) = Among([.. same], said, words);
            sure.AddRange(ids);
            unclear.AddRange(open);
        }

        return new(sure, unclear);
    }

    // "Mug", "hat": three letters name a product where its name begins or ends with them; within a name they are "the" and "und".
    private static bool IsShortName(string name, SaidWords said) =>
        Folding.Words(name) is { Length: > 0 } words && new[] { words[0], words[^1] }.Any(word => word.Length == 3 && said.All.Any(one => one == word || one == word + "s"));

    // One product, several pieces: told apart by what they are like, or by how many are meant.
    private static (IEnumerable<string> Sure, IEnumerable<string> Unclear) Among(List<OrderLine> pieces, SaidWords said, SlotWords words)
    {
        if (pieces.Count > 1 && pieces.Select(piece => piece.VariantId).Distinct().Skip(1).Any())
        {
            var like = pieces.Where(piece => piece.Options.Values.Any(value => OptionWords.IsSaid(value, said) && !pieces.TrueForAll(other => other.Options.Values.Contains(value)))).ToList();
            if (like.Count > 0 && like.Count < pieces.Count)
                pieces = like;
        }

        var ids = pieces.Select(piece => piece.Id).ToList();
        if (ids.Count == 1 || said.HasAny(words["All"]) || (ids.Count == 2 && said.HasAny(words["Both"])))
            return (ids, []);
        return AlikeLines.Of(pieces, words.Language) is [_] && CountReader.Read(said, ids.Count, words) is { } count ? (ids.Take(count), []) : ([], ids);
    }
}
