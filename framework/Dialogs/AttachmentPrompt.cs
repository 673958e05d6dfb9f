using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A prompt that accepts attachments.</summary>
public class AttachmentPrompt : Prompt<IList<Attachment>>
{
    /// <summary>Initializes the prompt.</summary>
    public AttachmentPrompt(string dialogId, PromptValidator<IList<Attachment>>? validator = null)
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

    /// <summary>Takes the attachments of a message.</summary>
    protected override Task<PromptRecognizerResult<IList<Attachment>>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<IList<Attachment>>();
        if (turnContext.Activity is { Type: ActivityTypes.Message, Attachments: { Count: > 0 } attachments })
        {
            result.Succeeded = true;
            result.Value = attachments;
        }

        return Task.FromResult(result);
    }
}
