using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Recognizes dates, times, ranges, durations and repetitions.</summary>
public class DateTimeRecognizer
{
    private readonly string _culture;

    /// <summary>Initializes a recognizer of a culture.</summary>
    public DateTimeRecognizer(string targetCulture, DateTimeOptions options = DateTimeOptions.None, bool lazyInitialization = false)
    {
        _ = lazyInitialization;
        _culture = targetCulture;
        Options = options;
    }

    /// <summary>Initializes a recognizer of any culture.</summary>
    public DateTimeRecognizer(DateTimeOptions options = DateTimeOptions.None, bool lazyInitialization = true)
        : this(Culture.English, options, lazyInitialization)
    {
    }

    /// <summary>Gets how dates and times are recognized.</summary>
    public DateTimeOptions Options { get; }

    /// <summary>Recognizes dates and times in the order of the text, against a moment (now, if none is given).</summary>
    public static List<ModelResult> RecognizeDateTime(
        string query,
        string culture,
        DateTimeOptions options = DateTimeOptions.None,
        DateObject? refTime = null,
        bool fallbackToDefaultCulture = true) =>
        new DateTimeRecognizer(options).GetDateTimeModel(culture, fallbackToDefaultCulture)
            .Parse(query, refTime ?? TimeProvider.System.GetLocalNow().DateTime);

    /// <summary>Returns the model of a culture (of the recognizer's own, if none is given).</summary>
    public DateTimeModel GetDateTimeModel(string? culture = null, bool fallbackToDefaultCulture = true)
    {
        _ = (culture ?? _culture, fallbackToDefaultCulture);
        return new DateTimeModel();
    }
}
