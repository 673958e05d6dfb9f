namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Decides whether a prompt accepts an answer.</summary>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
