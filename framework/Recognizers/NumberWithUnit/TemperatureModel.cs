namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Recognizes temperatures.</summary>
public class TemperatureModel : AbstractNumberWithUnitModel
{
    internal TemperatureModel(string language)
        : base("temperature", language, hasLanguages: false)
    {
    }

    private protected override IEnumerable<FoundQuantity> Find(QuantityReader reader) => reader.Quantities();
}
