namespace EthicalBot.Dialogs.Approvals.Rules;

/// <summary>A piece was paid at another price than the shop asks now.</summary>
public sealed class PriceDiffersFromShop : ICaseRule
{
    /// <inheritdoc/>
    public string Name => nameof(PriceDiffersFromShop);

    /// <inheritdoc/>
    public bool SpeaksFor => false;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string>? Look(CaseFacts facts)
    {
        foreach (var line in facts.Lines)
        {
            if (facts.Policy.Products.GetValueOrDefault(line.ProductId)?.Variant(line.VariantId)?.Price is { } now && now != line.Price)
                return Values.Of(("paid", line.Price.Text()), ("now", now.Text()));
        }

        return null;
    }
}
