namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Recognizes ages.</summary>
public class AgeModel : AbstractNumberWithUnitModel
{
    internal AgeModel(string language)
        : base("age", language, hasLanguages: false)
    {
    }

    private protected override IEnumerable<FoundQuantity> Find(QuantityReader reader) => reader.Quantities();
}
