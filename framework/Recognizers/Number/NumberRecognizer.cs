namespace Microsoft.Recognizers.Text.Number;

/// <summary>Recognizes numbers, ordinals and percentages.</summary>
public class NumberRecognizer : Recognizer<NumberOptions>
{
    /// <summary>Initializes a recognizer for a culture.</summary>
    public NumberRecognizer(string? targetCulture, NumberOptions options = NumberOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    /// <summary>Initializes a recognizer for a culture with options by their number.</summary>
    public NumberRecognizer(string? targetCulture, int options, bool lazyInitialization = false)
        : this(targetCulture, GetOptions(options), lazyInitialization)
    {
    }

    /// <summary>Initializes a recognizer for all cultures.</summary>
    public NumberRecognizer(NumberOptions options = NumberOptions.None, bool lazyInitialization = true)
        : this(null, options, lazyInitialization)
    {
    }

    /// <summary>Initializes a recognizer for all cultures with options by their number.</summary>
    public NumberRecognizer(int options, bool lazyInitialization = true)
        : this(null, options, lazyInitialization)
    {
    }

    /// <summary>Recognizes numbers in the order of the text.</summary>
    public static List<ModelResult> RecognizeNumber(
        string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true) =>
        new NumberRecognizer(options).GetNumberModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Recognizes ordinals in the order of the text.</summary>
    public static List<ModelResult> RecognizeOrdinal(
        string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true) =>
        new NumberRecognizer(options).GetOrdinalModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Recognizes percentages in the order of the text.</summary>
    public static List<ModelResult> RecognizePercentage(
        string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true) =>
        new NumberRecognizer(options).GetPercentageModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Returns the model of numbers; see <see cref="Recognizer{T}.GetModel"/> about unknown cultures.</summary>
    public NumberModel GetNumberModel(string? culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<NumberModel>(culture, fallbackToDefaultCulture);

    /// <summary>Returns the model of ordinals.</summary>
    public OrdinalModel GetOrdinalModel(string? culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<OrdinalModel>(culture, fallbackToDefaultCulture);

    /// <summary>Returns the model of percentages.</summary>
    public PercentModel GetPercentageModel(string? culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<PercentModel>(culture, fallbackToDefaultCulture);

    /// <inheritdoc/>
    protected override void InitializeConfiguration()
    {
        foreach (var culture in Languages.Cultures)
        {
            var language = Languages.Of(culture);
            RegisterModel<NumberModel>(culture, _ => new NumberModel(language));
            RegisterModel<OrdinalModel>(culture, _ => new OrdinalModel(language));
            RegisterModel<PercentModel>(culture, _ => new PercentModel(language));
        }
    }
}
