using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks and accepts.</summary>
public class PromptOptions
{
    /// <summary>Gets or sets the question.</summary>
    [JsonProperty("prompt")]
    public Activity? Prompt { get; set; }

    /// <summary>Gets or sets the question after an answer that was not accepted.</summary>
    [JsonProperty("retryPrompt")]
    public Activity? RetryPrompt { get; set; }

    /// <summary>Gets or sets the choices.</summary>
    [JsonProperty("choices")]
    public IList<Choice>? Choices { get; set; }

    /// <summary>Gets or sets how the choices are shown, over what the prompt says.</summary>
    [JsonProperty("style")]
    public ListStyle? Style { get; set; }

    /// <summary>Gets or sets what the validator needs to know.</summary>
    [JsonProperty("validations")]
    public object? Validations { get; set; }

    /// <summary>Gets or sets the language in which the answer is recognized.</summary>
    [JsonProperty("recognizeLanguage")]
    public string? RecognizeLanguage { get; set; }

    // What asks tells the channel how it waits for an answer.
    internal void Expect(string inputHint)
    {
        foreach (var question in new[] { Prompt, RetryPrompt })
        {
            if (question is not null && string.IsNullOrEmpty(question.InputHint))
            {
                question.InputHint = inputHint;
            }
        }
    }

    internal Activity? Question(bool isRetry) => isRetry ? RetryPrompt ?? Prompt : Prompt;
}
