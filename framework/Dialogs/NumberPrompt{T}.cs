using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A prompt that accepts a number.</summary>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    /// <summary>Initializes the prompt.</summary>
    public NumberPrompt(string dialogId, PromptValidator<T>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator)
    {
        var type = typeof(T);
        if (type != typeof(int) && type != typeof(long) && type != typeof(float) && type != typeof(double) && type != typeof(decimal))
        {
            throw new NotSupportedException($"NumberPrompt: type argument T must be of type int, long, float, double or decimal, not {type}");
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
        if ((isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt) is { } question)
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
            var culture = PromptLanguage.Of(turnContext.Activity, options, DefaultLocale);
            var number = NumberRecognizer.RecognizeNumber(text, culture).FirstOrDefault();
            if (number is not null
                && decimal.TryParse(number.Resolution["value"].ToString(), NumberStyles.Number, CultureInfo.GetCultureInfo(culture), out var value))
            {
                Accept(value, result);
            }
        }

        return Task.FromResult(result);
    }

    private static void Accept(decimal value, PromptRecognizerResult<T> result)
    {
        var whole = typeof(T) == typeof(int) || typeof(T) == typeof(long);
        try
        {
            if (!whole || decimal.Truncate(value) == value)
            {
                result.Value = (T)Convert.ChangeType(value, typeof(T), CultureInfo.InvariantCulture);
                result.Succeeded = true;
            }
        }
        catch (OverflowException)
        {
            // A number that the type cannot hold is not an answer.
        }
    }
}
