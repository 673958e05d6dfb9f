namespace EthicalBot.Dialogs.Service.Slots;

/// <summary>What a message wants of a product: by option the values that are named.</summary>
/// <param name="NotFound">Words that look like a value, and are none of this product's.</param>
/// <param name="Price">Whether the cheapest or the dearest of those that fit is meant.</param>
internal sealed record VariantWish(IReadOnlyDictionary<string, IReadOnlyList<string>> Options, IReadOnlyList<string> NotFound, PriceWish Price)
{
    /// <summary>Whether it names what the piece has now, or nothing: "the olive one".</summary>
    public bool IsAsItIs(IReadOnlyDictionary<string, string> now) => Price == PriceWish.None && Options.All(option => option.Value is [var only] && now.GetValueOrDefault(option.Key) == only);
}
