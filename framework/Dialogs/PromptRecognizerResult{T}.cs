namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt recognized.</summary>
public class PromptRecognizerResult<T>
{
    /// <summary>Initializes a result of nothing recognized.</summary>
    public PromptRecognizerResult() => Succeeded = false;

    /// <summary>Gets or sets a value indicating whether anything was recognized.</summary>
    public bool Succeeded { get; set; }

    /// <summary>Gets or sets what was recognized.</summary>
    public T Value { get; set; } = default!; // Without meaning until Succeeded is true.
}
