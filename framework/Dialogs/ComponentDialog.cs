namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog made of dialogs: outside it is one dialog, inside it has a stack of its own.</summary>
public class ComponentDialog : DialogContainer
{
    /// <summary>The key in the state of the instance under which the inner stack is kept.</summary>
    public const string PersistedDialogState = "dialogs";

    private bool _initialized;

    /// <summary>Initializes a component with its id.</summary>
    public ComponentDialog(string? dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>Gets or sets the id of the dialog to start with, which is the first that was added unless another is set.</summary>
    public string? InitialDialogId { get; set; }

    /// <summary>Starts the component.</summary>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext outerDc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        Require.NoToken(options);
        await EnsureInitializedAsync(outerDc).ConfigureAwait(false);
        await CheckForVersionChangeAsync(outerDc, cancellationToken).ConfigureAwait(false);
        TelemetryClient.TrackDialogView(Id);

        var innerDc = CreateChildContext(outerDc);
        var turnResult = await OnBeginDialogAsync(innerDc, options, cancellationToken).ConfigureAwait(false);
        return turnResult.Status == DialogTurnStatus.Waiting
            ? EndOfTurn
            : await EndComponentAsync(outerDc, turnResult.Result, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Continues the inner dialog with an activity.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext outerDc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        await EnsureInitializedAsync(outerDc).ConfigureAwait(false);
        await CheckForVersionChangeAsync(outerDc, cancellationToken).ConfigureAwait(false);

        var innerDc = CreateChildContext(outerDc);
        var turnResult = await OnContinueDialogAsync(innerDc, cancellationToken).ConfigureAwait(false);
        return turnResult.Status == DialogTurnStatus.Waiting
            ? EndOfTurn
            : await EndComponentAsync(outerDc, turnResult.Result, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Asks the inner dialog to prompt again, after a dialog above this one ended.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext outerDc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        await EnsureInitializedAsync(outerDc).ConfigureAwait(false);
        await CheckForVersionChangeAsync(outerDc, cancellationToken).ConfigureAwait(false);

        // A component is a leaf of the outer stack, so whatever was pushed above it interrupted it.
        await outerDc.InsideAsync(() => RepromptDialogAsync(outerDc.Context, ActiveOf(outerDc), cancellationToken)).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <summary>Asks the inner dialog to prompt again.</summary>
    public override async Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        // What is open inside may be a dialog of the outer set, begun from here by its name.
        var innerDc = new DialogContext(Dialogs, turnContext, InnerState(instance)) { Parent = DialogContext.AskingIn(turnContext) };
        await innerDc.RepromptDialogAsync(cancellationToken).ConfigureAwait(false);
        await OnRepromptDialogAsync(turnContext, instance, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Tells the component that it ends; inner dialogs are cancelled with it.</summary>
    public override async Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        // A cancelled component takes its inner dialogs with it.
        if (reason == DialogReason.CancelCalled)
        {
            var innerDc = new DialogContext(Dialogs, turnContext, InnerState(instance));
            await innerDc.CancelAllDialogsAsync(cancellationToken).ConfigureAwait(false);
        }

        await OnEndDialogAsync(turnContext, instance, reason, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Adds an inner dialog.</summary>
    public virtual ComponentDialog AddDialog(Dialog dialog)
    {
        Dialogs.Add(dialog);
        if (string.IsNullOrEmpty(InitialDialogId))
        {
            InitialDialogId = dialog.Id;
        }

        return this;
    }

    /// <summary>Makes the context of the inner dialogs.</summary>
    public override DialogContext CreateChildContext(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return new DialogContext(Dialogs, dc, InnerState(ActiveOf(dc)));
    }

    /// <summary>Adds what is needed before the first turn, once; by default the first dialog is the one to start with.</summary>
    protected virtual Task OnInitializeAsync(DialogContext dc)
    {
        InitialDialogId ??= Dialogs.GetDialogs().FirstOrDefault()?.Id;
        return Task.CompletedTask;
    }

    /// <summary>Starts the initial dialog.</summary>
    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc, object? options, CancellationToken cancellationToken = default) =>
        innerDc.BeginDialogAsync(InitialDialogId!, options, cancellationToken); // Without one the id is refused there.

    /// <summary>Continues the inner dialog; an override sees the activity first and may interrupt.</summary>
    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(
        DialogContext innerDc, CancellationToken cancellationToken = default) => innerDc.ContinueDialogAsync(cancellationToken);

    /// <summary>Reacts to the end of the component.</summary>
    protected virtual Task OnEndDialogAsync(
        ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Reacts to a new prompt of the inner dialog.</summary>
    protected virtual Task OnRepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Ends the component with a result.</summary>
    protected virtual Task<DialogTurnResult> EndComponentAsync(
        DialogContext outerDc, object? result, CancellationToken cancellationToken) => outerDc.EndDialogAsync(result, cancellationToken);

    /// <summary>Initializes the component before its first turn.</summary>
    protected async Task EnsureInitializedAsync(DialogContext outerDc)
    {
        if (!_initialized)
        {
            _initialized = true;
            await OnInitializeAsync(outerDc).ConfigureAwait(false);
        }
    }

    private static DialogState InnerState(DialogInstance instance)
    {
        if (instance.State.TryGetValue(PersistedDialogState, out var kept) && kept is not null)
        {
            return instance.Kept<DialogState>(PersistedDialogState);
        }

        var empty = new DialogState();
        instance.State[PersistedDialogState] = empty;
        return empty;
    }

    private DialogInstance ActiveOf(DialogContext outerDc) =>
        outerDc.ActiveDialog ?? throw new InvalidOperationException($"ComponentDialog '{Id}' is not on the stack.");
}
