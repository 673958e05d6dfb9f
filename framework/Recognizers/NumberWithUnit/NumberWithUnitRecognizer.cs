namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Recognizes amounts of money and other numbers with units.</summary>
public class NumberWithUnitRecognizer : Recognizer<NumberWithUnitOptions>
{
    /// <summary>Initializes a recognizer for a culture.</summary>
    public NumberWithUnitRecognizer(string? targetCulture, NumberWithUnitOptions options = NumberWithUnitOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    /// <summary>Initializes a recognizer for a culture with options by their number.</summary>
    public NumberWithUnitRecognizer(string? targetCulture, int options, bool lazyInitialization = false)
        : this(targetCulture, GetOptions(options), lazyInitialization)
    {
    }

    /// <summary>Initializes a recognizer for all cultures.</summary>
    public NumberWithUnitRecognizer(NumberWithUnitOptions options = NumberWithUnitOptions.None, bool lazyInitialization = true)
        : this(null, options, lazyInitialization)
    {
    }

    /// <summary>Initializes a recognizer for all cultures with options by their number.</summary>
    public NumberWithUnitRecognizer(int options, bool lazyInitialization = true)
        : this(null, options, lazyInitialization)
    {
    }

    /// <summary>Recognizes amounts of money in the order of the text.</summary>
    public static List<ModelResult> RecognizeCurrency(
        string query, string culture, NumberWithUnitOptions options = NumberWithUnitOptions.None, bool fallbackToDefaultCulture = true) =>
        new NumberWithUnitRecognizer(options).GetCurrencyModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Recognizes ages in the order of the text.</summary>
    public static List<ModelResult> RecognizeAge(
        string query, string culture, NumberWithUnitOptions options = NumberWithUnitOptions.None, bool fallbackToDefaultCulture = true) =>
        new NumberWithUnitRecognizer(options).GetAgeModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Recognizes temperatures in the order of the text.</summary>
    public static List<ModelResult> RecognizeTemperature(
        string query, string culture, NumberWithUnitOptions options = NumberWithUnitOptions.None, bool fallbackToDefaultCulture = true) =>
        new NumberWithUnitRecognizer(options).GetTemperatureModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Recognizes lengths, areas, volumes, weights and speeds in the order of the text.</summary>
    public static List<ModelResult> RecognizeDimension(
        string query, string culture, NumberWithUnitOptions options = NumberWithUnitOptions.None, bool fallbackToDefaultCulture = true) =>
        new NumberWithUnitRecognizer(options).GetDimensionModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Returns the model of amounts of money.</summary>
    public CurrencyModel GetCurrencyModel(string? culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<CurrencyModel>(culture, fallbackToDefaultCulture);

    /// <summary>Returns the model of ages.</summary>
    public AgeModel GetAgeModel(string? culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<AgeModel>(culture, fallbackToDefaultCulture);

    /// <summary>Returns the model of temperatures.</summary>
    public TemperatureModel GetTemperatureModel(string? culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<TemperatureModel>(culture, fallbackToDefaultCulture);

    /// <summary>Returns the model of lengths, areas, volumes, weights and speeds.</summary>
    public DimensionModel GetDimensionModel(string? culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<DimensionModel>(culture, fallbackToDefaultCulture);

    /// <inheritdoc/>
    protected override void InitializeConfiguration()
    {
        foreach (var culture in Languages.Cultures)
        {
            var language = Languages.Of(culture);
            RegisterModel<CurrencyModel>(culture, _ => new CurrencyModel(language));
            RegisterModel<AgeModel>(culture, _ => new AgeModel(language));
            RegisterModel<TemperatureModel>(culture, _ => new TemperatureModel(language));
            RegisterModel<DimensionModel>(culture, _ => new DimensionModel(language));
        }
    }
}
