namespace EthicalBot.Orders.Products;

/// <summary>What sort of thing a product is, as far as a policy distinguishes.</summary>
public enum ProductKind
{
    Goods,
    Digital,
    MadeToMeasure,
    GiftCard,
}
