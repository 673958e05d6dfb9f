using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text.DateTime;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A prompt that accepts a date or a time.</summary>
public class DateTimePrompt : Prompt<IList<DateTimeResolution>>
{
    /// <summary>Initializes the prompt.</summary>
    public DateTimePrompt(string dialogId, PromptValidator<IList<DateTimeResolution>>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator) => DefaultLocale = defaultLocale;

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

    /// <summary>Recognizes the first date or time in the text of a message, in all its readings.</summary>
    protected override Task<PromptRecognizerResult<IList<DateTimeResolution>>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var result = new PromptRecognizerResult<IList<DateTimeResolution>>();
        if (turnContext.Activity is { Type: ActivityTypes.Message, Text: { Length: > 0 } text })
        {
            var culture = PromptLanguage.Of(options.RecognizeLanguage, turnContext.Activity, DefaultLocale, PromptLanguage.ChoiceDefaults);
            var now = turnContext.Activity.LocalTimestamp?.DateTime;
            if (DateTimeRecognizer.RecognizeDateTime(text, culture, refTime: now).FirstOrDefault() is { } first
                && first.Resolution.TryGetValue("values", out var values))
            {
                result.Succeeded = true;
                result.Value = [.. ((List<Dictionary<string, string>>)values).Select(Reading)];
            }
        }

        return Task.FromResult(result);
    }

    private static DateTimeResolution Reading(Dictionary<string, string> values) => new()
    {
        Timex = values.GetValueOrDefault("timex"),
        Value = values.GetValueOrDefault("value"),
        Start = values.GetValueOrDefault("start"),
        End = values.GetValueOrDefault("end"),
    };
}
