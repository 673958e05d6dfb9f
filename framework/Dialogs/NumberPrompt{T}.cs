using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A prompt that accepts a number.</summary>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    /// <summary>Initializes the prompt.</summary>
    /// <exception cref="NotSupportedException">The type is not int, long, float, double or decimal.</exception>
    public NumberPrompt(string dialogId, PromptValidator<T>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator)
    {
        if (Type.GetTypeCode(typeof(T)) is not (TypeCode.Int32 or TypeCode.Int64 or TypeCode.Single or TypeCode.Double or TypeCode.Decimal))
        {
            throw new NotSupportedException($"NumberPrompt: type argument T <{typeof(T)}> is not supported");
        }

        DefaultLocale = defaultLocale;
    }

    /// <summary>Gets or sets the language when neither the options nor the activity tell one.</summary>
    public string? DefaultLocale { get; set; }

    /// <summary>Sends the question.</summary>
    protected override async Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Question(isRetry) is { } question)
        {
            await turnContext.SendActivityAsync(question, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Recognizes a number in the text of a message.</summary>
    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var result = new PromptRecognizerResult<T>();
        if (turnContext.Activity is { Type: ActivityTypes.Message, Text: { Length: > 0 } text })
        {
            var culture = PromptLanguage.Of(options.RecognizeLanguage, turnContext.Activity, DefaultLocale, PromptLanguage.ChoiceDefaults);
            var number = Recognized(text, culture);

            // The recognizer writes the decimal point of the language, and never groups digits.
            var digits = number?.Resolution["value"]?.ToString()?.Replace(',', '.');
            if (digits is not null && Parse(digits) is T value)
            {
                result.Succeeded = true;
                result.Value = value;
            }
        }

        return Task.FromResult(result);
    }

    // A number, or else one that stands with a unit, such as the degrees of 25C.
    private static ModelResult? Recognized(string text, string culture) =>
        NumberRecognizer.RecognizeNumber(text, culture).FirstOrDefault()
        ?? NumberWithUnitRecognizer.RecognizeCurrency(text, culture).FirstOrDefault()
        ?? NumberWithUnitRecognizer.RecognizeAge(text, culture).FirstOrDefault()
        ?? NumberWithUnitRecognizer.RecognizeTemperature(text, culture).FirstOrDefault()
        ?? NumberWithUnitRecognizer.RecognizeDimension(text, culture).FirstOrDefault();

    // A number that the type cannot hold is not an answer.
    private static object? Parse(string digits) => Type.GetTypeCode(typeof(T)) switch
    {
        TypeCode.Single => float.TryParse(digits, NumberStyles.Any, CultureInfo.InvariantCulture, out var value) ? value : null,
        TypeCode.Double => double.TryParse(digits, NumberStyles.Any, CultureInfo.InvariantCulture, out var value) ? value : null,
        TypeCode.Decimal => decimal.TryParse(digits, NumberStyles.Any, CultureInfo.InvariantCulture, out var value) ? value : null,
        TypeCode.Int64 => long.TryParse(digits, NumberStyles.Any, CultureInfo.InvariantCulture, out var value) ? value : null,
        _ => int.TryParse(digits, NumberStyles.Any, CultureInfo.InvariantCulture, out var value) ? value : null,
    };
}
