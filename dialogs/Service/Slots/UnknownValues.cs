using System.Text.RegularExpressions;
using EthicalBot.Dialogs.Mentions;
using EthicalBot.Orders.Products;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Dialogs.Service.Slots;

/// <summary>The words of a message that look like a value of an option, and are none that the product has: they are told and not passed over.</summary>
internal static partial class UnknownValues
{
    private const int MostWords = 3;
    private const int MostDigits = 3;
    private const int ShortestLast = 5;

    public static IReadOnlyList<string> In(string text, Product product, bool isAnswer)
    {
        var values = product.Variants.SelectMany(variant => variant.Options.Values).Distinct(StringComparer.Ordinal).ToList();
        var capitals = Capitals().Matches(text).Select(word => Folding.Fold(word.Value)).ToHashSet(StringComparer.Ordinal);
        return [.. Sentences().Split(text).SelectMany(sentence => InSentence(sentence, product, values, capitals, isAnswer)).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> InSentence(string sentence, Product product, List<string> values, HashSet<string> capitals, bool isAnswer)
    {
        var pieces = new SaidWords(sentence).Parts.SelectMany(Parted).ToList();
        var known = pieces.Select(piece => IsValue(piece.Words, values)).ToList();
        for (var i = 0; i < pieces.Count; i++)
        {
            var (_, piece) = pieces[i];
            if (known[i] || IsName(piece, capitals) || ProductWords.In(string.Join(' ', piece), [product.Name]).Count > 0)
                continue;
            // A colour or a material is said of hardly anything else; another word is a value where it stands in a value's place.
            if (TellingIn(new(string.Join(' ', piece))) is { } telling)
                yield return telling;
            else if (!IsOption(piece, product) && IsValueLike(piece) && (IsMeasureThere(pieces, known, i, isAnswer) || IsLastOfValues(pieces, known, i) || (isAnswer && !known.Contains(true) && IsInPlace(pieces, i))))
                yield return Without(piece);
        }
    }

    // "Black, 12 hours".
    private static bool IsMeasureThere(List<(string Lead, string[] Words)> pieces, List<bool> known, int at, bool isAnswer) =>
        HasMeasure(pieces[at].Words) && ((at > 0 && known[at - 1]) || (at + 1 < pieces.Count && known[at + 1]) || (isAnswer && pieces.Count == 1));

    // "Green, medium, gravel": one word more, where all else is a value.
    private static bool IsLastOfValues(List<(string Lead, string[] Words)> pieces, List<bool> known, int at) =>
        at > 0 && at + 1 == pieces.Count && known.Count(static isKnown => isKnown) == at && pieces[at].Words is [{ Length: >= ShortestLast }];

    // "In turquoise", "the turquoise one".
    private static bool IsInPlace(List<(string Lead, string[] Words)> pieces, int at) =>
        pieces.Sum(static piece => piece.Words.Length) <= MostWords + 1
        && (OptionPhrases.Places.Contains(pieces[at].Lead) || pieces[at].Words is [.., "one" or "ones" or "version" or "model"]);

    // "Blue with automatic tilt": each joining word begins another.
    private static IEnumerable<(string Lead, string[] Words)> Parted(string[] part)
    {
        var (lead, piece) = ("", new List<string>());
        foreach (var word in part)
        {
            if (!OptionPhrases.Joins.Contains(word))
            {
                piece.Add(word);
                continue;
            }

            if (piece.Count > 0)
                yield return (lead, [.. piece]);
            lead = word;
            piece.Clear();
        }

        if (piece.Count > 0)
            yield return (lead, [.. piece]);
    }

    private static bool IsValue(string[] piece, List<string> values)
    {
        var said = new SaidWords(string.Join(' ', piece));
        return values.Exists(value => OptionWords.IsSaid(value, said) || Folding.Words(value).Any(word => word.Any(char.IsAsciiDigit) && piece.Contains(word)));
    }

    // The name of an option alone says nothing; "waterproof" is one, and an answer.
    private static bool IsOption(string[] piece, Product product) =>
        WishReader.OptionsOf(product).Any(option => OptionWords.PlacesOfName(option, new(string.Join(' ', piece))).Any());

    // "Greta Thornhill, 78701."
    private static bool IsName(string[] piece, HashSet<string> capitals) => piece.Length > 1 && piece.All(capitals.Contains);

    private static bool IsValueLike(string[] piece)
    {
        var words = piece.Where(word => !OptionPhrases.Empty.Contains(word)).ToList();
        return words.Count is > 0 and <= MostWords && !words.Exists(word => OptionPhrases.Telling.Contains(word) || word.Count(char.IsAsciiDigit) > MostDigits)
            && !new SaidWords(string.Join(' ', piece)).HasAny(OptionPhrases.Same);
    }

    private static bool HasMeasure(string[] piece) => piece.Any(word => word.Any(char.IsAsciiDigit)) && piece.Any(word => OptionWords.UnitOf(word.TrimStart([.. "0123456789"])) is not null);

    private static string? TellingIn(SaidWords said) => OptionLexicon.Known.Telling.SelectMany(row => row).FirstOrDefault(said.HasExactly);

    private static string Without(string[] piece) => string.Join(' ', piece.SkipWhile(OptionPhrases.Empty.Contains).Reverse().SkipWhile(OptionPhrases.Empty.Contains).Reverse()) is { Length: > 0 } words ? words : string.Join(' ', piece);

    [GeneratedRegex(@"[.](?![0-9])|[!?\n]", RegexOptions.CultureInvariant)]
    private static partial Regex Sentences();

    [GeneratedRegex(@"\b\p{Lu}[\p{Ll}\p{M}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();
}
