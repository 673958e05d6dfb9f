using System.Collections.Frozen;
using Microsoft.Recognizers.Text.DateTime.Engine;
using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Recognizes dates, times, ranges, durations and repetitions.</summary>
public class DateTimeRecognizer
{
    private static readonly FrozenDictionary<string, string> Languages = new Dictionary<string, string>
    {
        [Culture.English] = "English",
        [Culture.French] = "French",
    }.ToFrozenDictionary();

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
        var code = Culture.MapToNearestLanguage(culture ?? _culture);
        if (!Languages.TryGetValue(code, out var language))
        {
            language = fallbackToDefaultCulture
                ? Languages[Culture.English]
                : throw new ArgumentException($"Could not find Model with the specified configuration: {code}, {typeof(DateTimeModel)}");
        }

        return new DateTimeModel(Lexicon.Of(language));
    }
}
