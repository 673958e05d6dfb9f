using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A prompt that accepts any text.</summary>
public class TextPrompt : Prompt<string>
{
    /// <summary>Initializes the prompt.</summary>
    public TextPrompt(string dialogId, PromptValidator<string>? validator = null)
        : base(dialogId, validator)
    {
    }

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

    /// <summary>Takes the text of a message.</summary>
    protected override Task<PromptRecognizerResult<string>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<string>();
        if (turnContext.Activity is { Type: ActivityTypes.Message, Text: { Length: > 0 } text })
        {
            result.Succeeded = true;
            result.Value = text;
        }

        return Task.FromResult(result);
    }
}
