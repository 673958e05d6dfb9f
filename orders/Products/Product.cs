namespace EthicalBot.Orders.Products;

/// <summary>What the shop sells, with all its variants.</summary>
public sealed record Product(string Id, string Name, ProductKind Kind, IReadOnlyList<Variant> Variants)
{
    /// <summary>The variant of an id; nothing when it is none of this product's.</summary>
    public Variant? Variant(string id) => Variants.FirstOrDefault(variant => variant.Id == id);
}
