using EthicalBot.Orders.Details;
using EthicalBot.Orders.Products;

namespace EthicalBot.Dialogs.Service.Slots;

/// <summary>Which other variant of the same product is wanted; what was not named stays as it was ordered.</summary>
internal static class VariantReader
{
    /// <summary>Reads it from a message.</summary>
    public static VariantReading Read(string text, OrderLine line, Product product)
    {
        var wish = WishReader.Read(text, line, product, isAnswer: false);
        return wish.IsAsItIs(line.Options) && wish.NotFound.Count == 0 ? new VariantReading.Nothing() : Read(wish, line, product);
    }

    /// <summary>What fits a wish.</summary>
    public static VariantReading Read(VariantWish wish, OrderLine line, Product product)
    {
        var fitting = Fitting(wish, line, product);
        if (fitting.Count == 0)
            return new VariantReading.NotToBeHad(Nearest(wish, line, Available(line, product)));
        if (wish.NotFound.Count > 0)
            return new VariantReading.Several(fitting);
        if (wish.Price != PriceWish.None)
            return Priced(wish.Price, fitting);
        var same = fitting.Where(variant => variant.Options.All(option => wish.Options.ContainsKey(option.Key) || line.Options.GetValueOrDefault(option.Key) == option.Value)).ToList();
        if (same.Count == 1 && wish.Options.Count > 0)
            return new VariantReading.One(same[0], SoldOut(wish, same[0]));
        // Wanted as it is but for what was named, and just that cannot be had: the nearest is not assumed.
        return new VariantReading.Several(same.Count > 1 ? same : fitting);
    }

    /// <summary>All that can be had and have what was named.</summary>
    public static List<Variant> Fitting(VariantWish wish, OrderLine line, Product product) => [.. Available(line, product).Where(variant => Fits(variant, wish))];

    /// <summary>All other variants that can be had.</summary>
    public static IReadOnlyList<Variant> Available(OrderLine line, Product product) =>
        [.. product.Variants.Where(variant => variant.Id != line.VariantId && variant.Has(1) && variant.Price.Currency == line.Price.Currency)];

    private static bool Fits(Variant variant, VariantWish wish) => wish.Options.All(option => option.Value.Contains(variant.Options.GetValueOrDefault(option.Key) ?? ""));

    // Those that have the most of what was named, where that is another thing than what the piece has.
    private static List<Variant> Nearest(VariantWish wish, OrderLine line, IReadOnlyList<Variant> available)
    {
        int Met(Variant variant) => wish.Options.Count(option => variant.Options.GetValueOrDefault(option.Key) is { } value && option.Value.Contains(value) && line.Options.GetValueOrDefault(option.Key) != value);
        var most = available.Select(Met).DefaultIfEmpty().Max();
        return [.. available.Where(variant => Met(variant) == most)];
    }

    private static VariantReading Priced(PriceWish wish, List<Variant> fitting)
    {
        var price = wish == PriceWish.Cheapest ? fitting.Min(variant => variant.Price.Amount) : fitting.Max(variant => variant.Price.Amount);
        var best = fitting.Where(variant => variant.Price.Amount == price).ToList();
        return best.Count == 1 ? new VariantReading.One(best[0], []) : new VariantReading.Several(best);
    }

    // "In blue, or else in green."
    private static List<KeyValuePair<string, string>> SoldOut(VariantWish wish, Variant chosen) =>
        [.. wish.Options.SelectMany(option => option.Value.Where(value => value != chosen.Options.GetValueOrDefault(option.Key)).Select(value => KeyValuePair.Create(option.Key, value)))];
}
