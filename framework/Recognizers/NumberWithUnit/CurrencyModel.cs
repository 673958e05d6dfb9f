namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Recognizes amounts of money.</summary>
public class CurrencyModel : AbstractNumberWithUnitModel
{
    internal CurrencyModel(string language)
        : base("currency", language, hasLanguages: true)
    {
    }

    private protected override IEnumerable<FoundQuantity> Find(QuantityReader reader) => reader.Amounts();
}
