using Microsoft.Bot.Builder.Dialogs.Memory;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The dialogs of a turn: the stack, and what can be done with it.</summary>
public partial class DialogContext
{
    private const string ActivityReceivedEmitted = "activityReceivedEmitted";

    private DialogStateManager? _state;

    /// <summary>Initializes the context of a turn.</summary>
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(state);
        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack;
        Services = [];
    }

    /// <summary>Initializes the context of a dialog's inner dialogs.</summary>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, parentDialogContext?.Context ?? throw new ArgumentNullException(nameof(parentDialogContext)), state)
    {
        Parent = parentDialogContext;
        TakeServicesOf(parentDialogContext);
    }

    /// <summary>Gets the dialogs that can be started.</summary>
    public DialogSet Dialogs { get; private set; }

    /// <summary>Gets the turn.</summary>
    public ITurnContext Context { get; private set; }

    /// <summary>Gets the dialogs under way, the active one first.</summary>
    public List<DialogInstance> Stack { get; private set; }

    /// <summary>Gets or sets the memory of the turn, by scopes and paths.</summary>
    public DialogStateManager State
    {
        get => _state ??= new DialogStateManager(this);
        set => _state = value;
    }

    /// <summary>Gets or sets the context of the dialog that contains these.</summary>
    public DialogContext? Parent { get; set; }

    /// <summary>Gets the context within the active dialog, or null when it contains no dialogs.</summary>
    public DialogContext? Child =>
        ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    /// <summary>Gets the dialog on top of the stack, or null.</summary>
    public DialogInstance? ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>Gets the services of the turn.</summary>
    public TurnContextStateCollection Services { get; }

    /// <summary>Returns the dialog with an id in this set or a parent's, or null.</summary>
    public Dialog? FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);

    /// <summary>Returns the language of the turn: its own, the activity's, or that of the current culture.</summary>
    public string GetLocale() => Languages.Of(Context);

    /// <summary>Gives an event to the active dialog, or to the leaf of all dialogs; returns whether it was handled.</summary>
    public Task<bool> EmitEventAsync(
        string? name,
        object? value = null,
        bool bubble = true,
        bool fromLeaf = false,
        CancellationToken cancellationToken = default) => OrSayWhereAsync(async () =>
    {
        var dc = this;
        while (fromLeaf && dc.Child is { } child)
        {
            dc = child;
        }

        var dialogEvent = new DialogEvent { Bubble = bubble, Name = name, Value = value };
        return dc.ActiveDialog is { } active
            && dc.FindDialog(active.Id) is { } dialog
            && await dialog.OnDialogEventAsync(dc, dialogEvent, cancellationToken).ConfigureAwait(false);
    });

    internal void TakeServicesOf(DialogContext other)
    {
        foreach (var (key, service) in other.Services)
        {
            Services[key] = service;
        }
    }

    // The innermost context that an exception passes says which dialogs were under way.
    private async Task<T> OrSayWhereAsync<T>(Func<Task<T>> act)
    {
        try
        {
            return await act().ConfigureAwait(false);
        }
        catch (Exception exception) when (!exception.Data.Contains(nameof(DialogContext)))
        {
            exception.Data[nameof(DialogContext)] = new
            {
                ActiveDialog = ActiveDialog?.Id,
                Parent = Parent?.ActiveDialog?.Id,
                Stack = Stack.Select(instance => instance.Id).ToList(),
            };
            throw;
        }
    }
}
