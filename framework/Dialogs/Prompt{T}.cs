using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that asks until the answer is accepted, and returns it.</summary>
public abstract class Prompt<T> : Dialog
{
    internal const string AttemptCountKey = "AttemptCount";

    private const string PersistedOptions = "options";
    private const string PersistedState = "state";

    private readonly PromptValidator<T>? _validator;

    /// <summary>Initializes a prompt, with a validator if what is recognized is not enough.</summary>
    public Prompt(string dialogId, PromptValidator<T>? validator = null)
        : base(dialogId)
    {
        Require.NotBlank(dialogId);
        _validator = validator;
    }

    /// <summary>Asks.</summary>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        Require.NoToken(options);
        if (options is not PromptOptions promptOptions)
        {
            throw new ArgumentOutOfRangeException(nameof(options), "Prompt options are required for Prompt dialogs");
        }

        promptOptions.Expect(InputHints.ExpectingInput);

        var instance = ActiveOf(dc);
        var state = new Dictionary<string, object> { [AttemptCountKey] = 0 };
        instance.State[PersistedOptions] = promptOptions;
        instance.State[PersistedState] = state;

        await OnPromptAsync(dc.Context, state, promptOptions, false, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <summary>Takes a message as the answer; anything but a message is ignored.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return EndOfTurn;
        }

        var (state, options) = Persisted(ActiveOf(dc));
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken).ConfigureAwait(false);
        state[AttemptCountKey] = Convert.ToInt32(state[AttemptCountKey], CultureInfo.InvariantCulture) + 1;

        var accepted = _validator is null
            ? recognized.Succeeded
            : await _validator(new PromptValidatorContext<T>(dc.Context, recognized, state, options), cancellationToken)
                .ConfigureAwait(false);
        if (accepted)
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken).ConfigureAwait(false);
        }

        // A validator that has said what is wrong need not be followed by the question.
        if (!dc.Context.Responded)
        {
            await OnPromptAsync(dc.Context, state, options, true, cancellationToken).ConfigureAwait(false);
        }

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
    public override Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        var (state, options) = Persisted(instance);
        return OnPromptAsync(turnContext, state, options, false, cancellationToken);
    }

    /// <summary>Handles a message before the parents do when it is an answer to the question.</summary>
    protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name != DialogEvents.ActivityReceived || dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return false;
        }

        var (state, options) = Persisted(ActiveOf(dc));
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken).ConfigureAwait(false);
        return recognized.Succeeded;
    }

    /// <summary>Sends the question.</summary>
    protected abstract Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default);

    /// <summary>Recognizes the answer.</summary>
    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default);

    /// <summary>Returns the question with its choices.</summary>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity? prompt,
        string channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions? options = null,
        CancellationToken cancellationToken = default) =>
        AppendChoices(prompt, channelId, choices, style, options, null, cancellationToken);

    /// <summary>Returns the question with its choices, as it suits the kind of conversation.</summary>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity? prompt,
        string channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions? options,
        string? conversationType,
        CancellationToken cancellationToken = default)
    {
        var text = prompt is null || string.IsNullOrEmpty(prompt.Text) ? string.Empty : prompt.Text;
        var withChoices = style switch
        {
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            ListStyle.None => WithoutChoices(text),
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType),
        };

        if (prompt is null)
        {
            withChoices.InputHint = InputHints.ExpectingInput;
            return withChoices;
        }

        // The options are kept between turns, so the question is copied before anything is added to it.
        var question = JObject.FromObject(prompt).ToObject<Activity>()!; // An activity was serialised, so one comes back.
        question.Text = withChoices.Text;
        if (withChoices.SuggestedActions?.Actions is { Count: > 0 })
        {
            question.SuggestedActions = withChoices.SuggestedActions;
        }

        if (withChoices.Attachments is { Count: > 0 })
        {
            question.Attachments = [.. question.Attachments ?? [], .. withChoices.Attachments];
        }

        return question;
    }

    private static Activity WithoutChoices(string text) => new(ActivityTypes.Message) { Text = text };

    private DialogInstance ActiveOf(DialogContext dc) =>
        dc.ActiveDialog ?? throw new InvalidOperationException($"Prompt '{Id}' is not on the stack.");

    private static (IDictionary<string, object> State, PromptOptions Options) Persisted(DialogInstance instance) =>
        (instance.Kept<IDictionary<string, object>>(PersistedState), instance.Kept<PromptOptions>(PersistedOptions));
}
