using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that waits for an activity of any type, until its validator accepts one.</summary>
public class ActivityPrompt : Dialog
{
    private const string PersistedOptions = "options";
    private const string PersistedState = "state";

    private readonly PromptValidator<Activity> _validator;

    /// <summary>Initializes the prompt with its validator.</summary>
    public ActivityPrompt(string dialogId, PromptValidator<Activity> validator)
        : base(dialogId)
    {
        Require.NotBlank(dialogId);
        ArgumentNullException.ThrowIfNull(validator);
        _validator = validator;
    }

    /// <summary>Asks.</summary>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        Require.NoToken(options);
        if (options is not PromptOptions promptOptions)
        {
            throw new ArgumentOutOfRangeException(nameof(options), "Prompt options are required for Prompt dialogs");
        }

        promptOptions.Expect(InputHints.ExpectingInput);
        var state = new Dictionary<string, object> { [Prompt<int>.AttemptCountKey] = 0 };
        var instance = ActiveOf(dc);
        instance.State[PersistedOptions] = promptOptions;
        instance.State[PersistedState] = state;
        await OnPromptAsync(dc.Context, state, promptOptions, false, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <summary>Takes the activity as the answer, and asks again when it is not accepted.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var (state, options) = Persisted(ActiveOf(dc));
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken).ConfigureAwait(false);
        state[Prompt<int>.AttemptCountKey] = Convert.ToInt32(state[Prompt<int>.AttemptCountKey], CultureInfo.InvariantCulture) + 1;

        var context = new PromptValidatorContext<Activity>(dc.Context, recognized, state, options);
        if (await _validator(context, cancellationToken).ConfigureAwait(false))
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken).ConfigureAwait(false);
        }

        await OnPromptAsync(dc.Context, state, options, true, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <summary>Asks again, after a dialog above this one ended.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        await RepromptDialogAsync(dc.Context, ActiveOf(dc), cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <summary>Asks again.</summary>
    public override async Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        var (state, options) = Persisted(instance);
        await OnPromptAsync(turnContext, state, options, false, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends the question.</summary>
    protected virtual async Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default) =>
        await OnPromptAsync(turnContext, state, options, false, cancellationToken).ConfigureAwait(false);

    /// <summary>Sends the question, or the one for another try.</summary>
    protected virtual async Task OnPromptAsync(
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

    /// <summary>Takes the activity as it is.</summary>
    protected virtual Task<PromptRecognizerResult<Activity>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default) =>
        Task.FromResult(new PromptRecognizerResult<Activity> { Succeeded = true, Value = turnContext.Activity });

    private static (IDictionary<string, object> State, PromptOptions Options) Persisted(DialogInstance instance) =>
        (instance.Kept<IDictionary<string, object>>(PersistedState), instance.Kept<PromptOptions>(PersistedOptions));

    private DialogInstance ActiveOf(DialogContext dc) =>
        dc.ActiveDialog ?? throw new InvalidOperationException($"Prompt '{Id}' is not on the stack.");
}
