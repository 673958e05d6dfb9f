using EthicalBot.Orders.Products;

namespace EthicalBot.Dialogs.Service.Slots;

/// <summary>What is wanted in a piece's place.</summary>
internal abstract record VariantReading
{
    private VariantReading()
    {
    }

    /// <summary>No other form of it was named.</summary>
    public sealed record Nothing : VariantReading;

    /// <summary>One variant, and it can be had; of what else was named, these values cannot.</summary>
    public sealed record One(Variant Variant, IReadOnlyList<KeyValuePair<string, string>> SoldOut) : VariantReading;

    /// <summary>Several fit, or one that differs in what was not said: the customer chooses.</summary>
    public sealed record Several(IReadOnlyList<Variant> Variants) : VariantReading;

    /// <summary>What was named cannot be had; these come nearest.</summary>
    public sealed record NotToBeHad(IReadOnlyList<Variant> Others) : VariantReading;
}
