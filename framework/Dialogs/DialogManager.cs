using Microsoft.Bot.Builder.Dialogs.Memory;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a root dialog with the states of user and conversation.</summary>
public class DialogManager
{
    private const string LastAccess = "_lastAccess";

    private readonly string _dialogStateProperty;
    private string? _rootDialogId;

    /// <summary>Initializes a manager with its root dialog and the name of the property that keeps the stack.</summary>
    public DialogManager(Dialog? rootDialog = null, string? dialogStateProperty = null)
    {
        if (rootDialog is not null)
        {
            RootDialog = rootDialog;
        }

        _dialogStateProperty = dialogStateProperty ?? "DialogStateProperty";
    }

    /// <summary>Gets or sets the state of the conversation, that of the turn unless set.</summary>
    public ConversationState? ConversationState { get; set; }

    /// <summary>Gets or sets the state of the user, that of the turn unless set.</summary>
    public UserState? UserState { get; set; }

    /// <summary>Gets what each turn has in its state from the start.</summary>
    public TurnContextStateCollection InitialTurnState { get; } = [];

    /// <summary>Gets or sets the dialog that runs when nothing is under way.</summary>
    [JsonIgnore]
    public Dialog? RootDialog
    {
        get => _rootDialogId is null ? null : Dialogs.Find(_rootDialogId);
        set
        {
            Dialogs = new DialogSet();
            _rootDialogId = value?.Id;
            if (value is not null)
            {
                Dialogs.TelemetryClient = value.TelemetryClient;
                Dialogs.Add(value);
            }
        }
    }

    /// <summary>Gets or sets the dialogs that can be started.</summary>
    [JsonIgnore]
    public DialogSet Dialogs { get; set; } = new();

    /// <summary>Gets or sets the scopes and the short forms of the memory, the standard ones unless set.</summary>
    public DialogStateManagerConfiguration? StateConfiguration { get; set; }

    /// <summary>Gets or sets the milliseconds of silence after which the state of the conversation is cleared; never unless set.</summary>
    public int? ExpireAfter { get; set; }

    /// <summary>Runs a turn, and saves the states.</summary>
    /// <exception cref="InvalidOperationException">There is no state of the conversation.</exception>
    public async Task<DialogManagerResult> OnTurnAsync(ITurnContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var (key, value) in InitialTurnState)
        {
            context.TurnState[key] = value;
        }

        context.TurnState.Set(this);
        var conversationState = StateFor(context, ConversationState) ?? throw new InvalidOperationException(
            $"Unable to get an instance of {nameof(ConversationState)} from turnContext.");
        ConversationState = conversationState;
        UserState = StateFor(context, UserState);
        var states = new BotStateSet(conversationState);
        if (UserState is not null)
        {
            states.Add(UserState);
        }

        await ExpireAsync(context, conversationState, cancellationToken).ConfigureAwait(false);
        var dialogState = await conversationState.CreateProperty<DialogState>(_dialogStateProperty)
            .GetAsync(context, () => new DialogState(), cancellationToken).ConfigureAwait(false);

        var dc = new DialogContext(Dialogs, context, dialogState);
        var result = await DialogExtensions.InternalRunAsync(context, _rootDialogId!, dc, StateConfiguration, cancellationToken)
            .ConfigureAwait(false); // Without a root dialog there is nothing to begin, and the dialog context says so.
        await states.SaveAllChangesAsync(context, false, cancellationToken).ConfigureAwait(false);
        return new DialogManagerResult { TurnResult = result };
    }

    private static T? StateFor<T>(ITurnContext context, T? own)
        where T : BotState
    {
        if (own is not null)
        {
            context.TurnState.Set(own);
        }

        return own ?? context.TurnState.Get<T>();
    }

    private async Task ExpireAsync(ITurnContext context, ConversationState state, CancellationToken cancellationToken)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var property = state.CreateProperty<DateTime>(LastAccess);
        var last = await property.GetAsync(context, () => now, cancellationToken).ConfigureAwait(false);
        if (ExpireAfter is { } patience && now - last >= TimeSpan.FromMilliseconds(patience))
        {
            await state.ClearStateAsync(context, cancellationToken).ConfigureAwait(false);
        }

        await property.SetAsync(context, now, cancellationToken).ConfigureAwait(false);
    }
}
