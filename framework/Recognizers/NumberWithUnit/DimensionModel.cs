namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Recognizes lengths, areas, volumes, weights and speeds.</summary>
public class DimensionModel : AbstractNumberWithUnitModel
{
    internal DimensionModel(string language)
        : base("dimension", language, hasLanguages: false)
    {
    }

    private protected override IEnumerable<FoundQuantity> Find(QuantityReader reader) => reader.Quantities();
}
