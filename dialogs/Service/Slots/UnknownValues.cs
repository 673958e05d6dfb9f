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

    public static IReadOnlyList<string> In(string text, Product product, bool isAnswer)
    {
        var values = product.Variants.SelectMany(variant => variant.Options.Values).Distinct(StringComparer.Ordinal).ToList();
        var capitals = Capitals().Matches(text).Select(word => Folding.Fold(word.Value)).ToHashSet(StringComparer.Ordinal);
        return [.. Sentences().Split(text).SelectMany(sentence => InSentence(sentence, product, values, capitals, isAnswer)).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> InSentence(string sentence, Product product, List<string> values, HashSet<string> capitals, bool isAnswer)
    {
        var pieces = new SaidWords(sentence).Parts.SelectMany(Parted).ToList();
        var known = pieces.Select(piece => IsValue(piece, values)).ToList();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (known[i] || IsName(pieces[i], capitals) || ProductWords.In(string.Join(' ', pieces[i]), [product.Name]).Count > 0)
                continue;
            var said = new SaidWords(string.Join(' ', pieces[i]));
            // A colour or a material is said of hardly anything else; another word is a value where it stands among values.
            if (TellingIn(said) is { } telling)
                yield return telling;
            else if (!IsOption(pieces[i], product) && IsValueLike(pieces[i])
                && ((i > 0 && known[i - 1]) || (i + 1 < pieces.Count && known[i + 1]) || (isAnswer && pieces.Count == 1 && HasMeasure(pieces[i]))))
                yield return Without(pieces[i]);
        }
    }

    // "Blue with automatic tilt": each joining word begins another.
    private static IEnumerable<string[]> Parted(string[] part)
    {
        var piece = new List<string>();
        foreach (var word in part)
        {
            if (!OptionPhrases.Joins.Contains(word))
            {
                piece.Add(word);
                continue;
            }

            if (piece.Count > 0)
                yield return [.. piece];
            piece.Clear();
        }

        if (piece.Count > 0)
            yield return [.. piece];
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

    private static string? TellingIn(SaidWords said) => OptionLexicon.Known.Telling.SelectMany(row => row).FirstOrDefault(word => said.Has(word));

    private static string Without(string[] piece) => string.Join(' ', piece.SkipWhile(OptionPhrases.Empty.Contains)) is { Length: > 0 } words ? words : string.Join(' ', piece);

    [GeneratedRegex(@"[.](?![0-9])|[!?\n]", RegexOptions.CultureInvariant)]
    private static partial Regex Sentences();

    [GeneratedRegex(@"\b\p{Lu}[\p{Ll}\p{M}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();
}
