using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a validator sees.</summary>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(
        ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options)
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    /// <summary>Gets the turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>Gets what was recognized.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    /// <summary>Gets the options of the prompt.</summary>
    public PromptOptions Options { get; }

    /// <summary>Gets what the prompt keeps between answers.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>Gets the number of answers so far, with this one.</summary>
    public int AttemptCount =>
        State.TryGetValue(Prompt<T>.AttemptCountKey, out var count) ? Convert.ToInt32(count, CultureInfo.InvariantCulture) : 0;
}
