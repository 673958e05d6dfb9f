using EthicalBot.Orders.Details;
using EthicalBot.Orders.Products;

namespace EthicalBot.Dialogs.Service.Slots;

/// <summary>Reads which values of a product's options a message names.</summary>
internal static class WishReader
{
    private const int FewWords = 4;
    private const int Beside = 2;

    public static VariantWish Read(string text, OrderLine line, Product product, bool isAnswer)
    {
        text = InsteadOf.Without(text);
        var said = new SaidWords(text);
        var wanted = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var option in OptionsOf(product))
        {
            var values = ValuesOf(product, option);
            var named = values.Where(value => IsNamed(option, value, values, said, product)).ToList();
            if (named.Count == 0 && !IsFeature(values))
                named.AddRange(AlikeValues.In(said, values, product.Name));
            // "QWERTY, not QWERTZ".
            if (named.Count > 1 && named.Exists(value => !IsDenied(value, said)))
                named.RemoveAll(value => IsDenied(value, said));
            // "From olive to beech": what it has is not what is wanted.
            if (named.Count > 1)
                named.Remove(line.Options.GetValueOrDefault(option) ?? "");
            if (named.Count > 0)
                wanted[option] = named;
        }

        var price = said.HasAny(OptionPhrases.Cheapest) ? PriceWish.Cheapest : said.HasAny(OptionPhrases.Dearest) ? PriceWish.Dearest : PriceWish.None;
        return new(wanted, UnknownValues.In(text, product, isAnswer), price);
    }

    public static IReadOnlyList<string> OptionsOf(Product product) => [.. product.Variants.SelectMany(variant => variant.Options.Keys).Distinct(StringComparer.Ordinal)];

    public static IReadOnlyList<string> ValuesOf(Product product, string option) => [.. product.Variants.Select(variant => variant.Options.GetValueOrDefault(option)).OfType<string>().Distinct(StringComparer.Ordinal)];

    private static bool IsNamed(string option, string value, IReadOnlyList<string> values, SaidWords said, Product product)
    {
        if (IsFeature(values))
            return FeatureAnswers(option, said).Contains(OptionPhrases.Yes.Contains(Fold(value)));
        if (OptionPhrases.No.Contains(Fold(value)))
            return FeatureAnswers(option, said).Contains(false) || (said.Has(value) && !OptionPhrases.No.Any(no => no != Fold(value) && said.Has(no)) && said.Count <= FewWords);
        // One letter away from another value that is written out: a slip of the pen is read only where nothing else was meant.
        if (!said.HasExactly(value) && values.Any(other => SaidWords.IsSame(Fold(other), Fold(value)) && said.HasExactly(other)))
            return false;
        if (!OptionWords.IsSaid(value, said) && !IsMeasure(value, values, said))
            return false;
        // "Dark blue" is not blue, and 1.5 l is not 5 l.
        if (values.Any(other => IsLonger(other, value) && OptionWords.IsSaid(other, said)))
            return false;
        // "White backlight": a value that two options have is the one's beside whose name it stands.
        if (product.Variants.SelectMany(variant => variant.Options).Any(other => other.Key != option && other.Value == value && IsBeside(value, other.Key, said)) && !IsBeside(value, option, said) && said.PlacesOf(value).Take(2).Count() < 2)
            return false;
        return !value.All(char.IsAsciiDigit) || IsFigureMeant(value, option, said);
    }

    private static bool IsDenied(string value, SaidWords said)
    {
        var (words, places) = (Words(value), new List<bool>());
        foreach (var part in said.Parts)
            for (var at = 0; at + words.Length <= part.Length; at++)
                if (part.AsSpan(at, words.Length).SequenceEqual(words))
                    places.Add(at > 0 && OptionPhrases.No.Contains(part[at - 1]));
        return places.Count > 0 && places.TrueForAll(isDenied => isDenied);
    }

    // A bare figure such as "30" or "2" is a value only where little else is said, beside the name of its option, or between two marks.
    private static bool IsFigureMeant(string value, string option, SaidWords said) =>
        said.Count <= FewWords || OptionWords.PlacesOfName(option, said).Any() || said.Parts.Any(part => (part.Length <= Beside && part[^1] == value) || IsLed(part, value));

    // "Gern in 40", "in 40 and in leather".
    private static bool IsLed(string[] part, string figure) =>
        Enumerable.Range(1, Math.Max(0, part.Length - 1)).Any(at => part[at] == figure && OptionPhrases.Places.Contains(part[at - 1]) && (at + 1 == part.Length || OptionPhrases.Joins.Contains(part[at + 1])));

    // "12", "the 160 white one", where all sizes are in one unit.
    private static bool IsMeasure(string value, IReadOnlyList<string> values, SaidWords said) =>
        Words(value) is [var figure, var unit] && figure.All(char.IsAsciiDigit) && OptionWords.UnitOf(unit) is not null && values.All(other => Words(other) is [.., var last] && last == unit)
        && said.Parts.Any(part => part.Length <= FewWords && Array.IndexOf(part, figure) is >= 0 and var at
            && (at + 1 == part.Length || OptionPhrases.Empty.Contains(part[at + 1]) || OptionWords.IsKnown(part[at + 1]) && OptionWords.UnitOf(part[at + 1]) is null));

    private static bool IsFeature(IReadOnlyList<string> values) => values.All(value => OptionPhrases.Yes.Contains(Fold(value)) || OptionPhrases.No.Contains(Fold(value))) && values.Any(value => OptionPhrases.Yes.Contains(Fold(value)));

    // A yes or no counts beside the name of what it answers: "not waterproof", "waterproof: yes", "waterproof".
    private static IEnumerable<bool> FeatureAnswers(string option, SaidWords said) =>
        from place in OptionWords.PlacesOfName(option, said)
        let after = place.Start + place.Length < said.Count ? said.All[place.Start + place.Length] : ""
        let before = said.All.Take(place.Start).TakeLast(Beside).ToList()
        select after is "no" or "non" or "nein" or "nao" or "nee" or "none" ? false : !before.Exists(OptionPhrases.No.Contains) || (after is "yes" or "oui" or "ja" or "si" or "sim");

    private static bool IsBeside(string value, string option, SaidWords said) =>
        said.PlacesOf(value).Any(at => OptionWords.PlacesOfName(option, said).Any(name => name.Start - at - Words(value).Length is >= 0 and < Beside || at - name.Start - name.Length is >= 0 and < Beside));

    private static bool IsLonger(string other, string value) => other.Length > value.Length && new SaidWords(other).Has(value);

    private static string Fold(string value) => Understanding.Text.Folding.Fold(value);

    private static string[] Words(string value) => Understanding.Text.Folding.Words(value);
}
