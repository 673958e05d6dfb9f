using Microsoft.Recognizers.Text.DateTime.Engine;
using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Recognizes dates, times, ranges, durations and repetitions.</summary>
public class DateTimeRecognizer : Recognizer<DateTimeOptions>
{
    /// <summary>Initializes a recognizer for a culture.</summary>
    public DateTimeRecognizer(string? targetCulture, DateTimeOptions options = DateTimeOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    /// <summary>Initializes a recognizer for a culture with options by their number.</summary>
    public DateTimeRecognizer(string? targetCulture, int options, bool lazyInitialization = false)
        : this(targetCulture, GetOptions(options), lazyInitialization)
    {
    }

    /// <summary>Initializes a recognizer for all cultures.</summary>
    public DateTimeRecognizer(DateTimeOptions options = DateTimeOptions.None, bool lazyInitialization = true)
        : this(null, options, lazyInitialization)
    {
    }

    /// <summary>Initializes a recognizer for all cultures with options by their number.</summary>
    public DateTimeRecognizer(int options, bool lazyInitialization = true)
        : this(null, options, lazyInitialization)
    {
    }

    /// <summary>Recognizes dates and times in the order of the text, against a moment (now, if none is given).</summary>
    public static List<ModelResult> RecognizeDateTime(
        string query,
        string culture,
        DateTimeOptions options = DateTimeOptions.None,
        DateObject? refTime = null,
        bool fallbackToDefaultCulture = true) =>
        new DateTimeRecognizer(options).GetDateTimeModel(culture, fallbackToDefaultCulture)
            .Parse(query, refTime ?? TimeProvider.System.GetLocalNow().DateTime);

    /// <summary>Returns the model of a culture; see <see cref="Recognizer{T}.GetModel"/> about unknown cultures.</summary>
    public DateTimeModel GetDateTimeModel(string? culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<DateTimeModel>(culture, fallbackToDefaultCulture);

    /// <inheritdoc/>
    protected override void InitializeConfiguration()
    {
        foreach (var culture in Languages.Cultures)
        {
            var language = Languages.Of(culture);
            RegisterModel<DateTimeModel>(culture, _ => new DateTimeModel(Lexicon.Of(language)));
        }
    }
}
