namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Recognizes yes and no.</summary>
public class ChoiceRecognizer : Recognizer<ChoiceOptions>
{
    /// <summary>Initializes a recognizer for a culture.</summary>
    public ChoiceRecognizer(string? targetCulture, ChoiceOptions options = ChoiceOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    /// <summary>Initializes a recognizer for a culture with options by their number.</summary>
    public ChoiceRecognizer(string? targetCulture, int options, bool lazyInitialization = false)
        : this(targetCulture, GetOptions(options), lazyInitialization)
    {
    }

    /// <summary>Initializes a recognizer for all cultures.</summary>
    public ChoiceRecognizer(ChoiceOptions options = ChoiceOptions.None, bool lazyInitialization = true)
        : this(null, options, lazyInitialization)
    {
    }

    /// <summary>Initializes a recognizer for all cultures with options by their number.</summary>
    public ChoiceRecognizer(int options, bool lazyInitialization = true)
        : this(null, options, lazyInitialization)
    {
    }

    /// <summary>Recognizes the yes or no that takes the greatest part of the text.</summary>
    public static List<ModelResult> RecognizeBoolean(
        string query, string culture, ChoiceOptions options = ChoiceOptions.None, bool fallbackToDefaultCulture = true) =>
        new ChoiceRecognizer(options).GetBooleanModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Returns the model of yes and no.</summary>
    public BooleanModel GetBooleanModel(string? culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<BooleanModel>(culture, fallbackToDefaultCulture);

    /// <inheritdoc/>
    protected override void InitializeConfiguration()
    {
        foreach (var culture in Languages.Cultures)
        {
            RegisterModel<BooleanModel>(culture, _ => new BooleanModel(Languages.Of(culture)));
        }
    }
}
