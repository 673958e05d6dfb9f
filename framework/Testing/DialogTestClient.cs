using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Testing;

/// <summary>Talks with one dialog, without a bot or a channel.</summary>
public class DialogTestClient
{
    private readonly TestAdapter _testAdapter;
    private readonly BotCallbackHandler _callback;

    /// <summary>Initializes a client on a channel, with a turn of its own unless another is given.</summary>
    public DialogTestClient(
        string channelId,
        Dialog targetDialog,
        object? initialDialogOptions = null,
        IEnumerable<IMiddleware>? middlewares = null,
        ConversationState? conversationState = null,
        BotCallbackHandler? callback = null)
        : this(
            new TestAdapter(string.IsNullOrEmpty(channelId) ? Channels.Test : channelId),
            targetDialog,
            initialDialogOptions,
            middlewares,
            conversationState,
            callback)
    {
    }

    /// <summary>Initializes a client with an adapter, with a turn of its own unless another is given.</summary>
    public DialogTestClient(
        TestAdapter testAdapter,
        Dialog targetDialog,
        object? initialDialogOptions = null,
        IEnumerable<IMiddleware>? middlewares = null,
        ConversationState? conversationState = null,
        BotCallbackHandler? callback = null)
    {
        ArgumentNullException.ThrowIfNull(testAdapter);
        ConversationState = conversationState ?? new ConversationState(new MemoryStorage());
        _testAdapter = testAdapter.Use(new AutoSaveStateMiddleware(ConversationState));
        foreach (var middleware in middlewares ?? [])
        {
            _testAdapter.Use(middleware);
        }

        _callback = callback ?? CallbackFor(targetDialog, initialDialogOptions);
    }

    /// <summary>Gets the result of the last turn.</summary>
    public DialogTurnResult DialogTurnResult { get; private set; } = new(DialogTurnStatus.Empty);

    /// <summary>Gets the context of the last turn.</summary>
    public DialogContext DialogContext { get; private set; } = null!; // As in the SDK, null until the first activity was sent.

    /// <summary>Gets the state of the conversation.</summary>
    public ConversationState ConversationState { get; }

    /// <summary>Says something and returns the first reply, or null.</summary>
    public virtual async Task<T?> SendActivityAsync<T>(string text, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _testAdapter.SendTextToBotAsync(text, _callback, cancellationToken).ConfigureAwait(false);
        return GetNextReply<T>();
    }

    /// <summary>Sends an activity and returns the first reply, or null.</summary>
    public virtual async Task<T?> SendActivityAsync<T>(Activity activity, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _testAdapter.ProcessActivityAsync(activity, _callback, cancellationToken).ConfigureAwait(false);
        return GetNextReply<T>();
    }

    /// <summary>Returns the next reply, or null.</summary>
    public virtual T? GetNextReply<T>()
        where T : IActivity => (T?)_testAdapter.GetNextReply();

    private BotCallbackHandler CallbackFor(Dialog targetDialog, object? initialDialogOptions)
    {
        var dialogState = ConversationState.CreateProperty<DialogState>("DialogState");
        return async (turnContext, cancellationToken) =>
        {
            await ConversationState.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            var dialogs = new DialogSet(dialogState);
            dialogs.Add(targetDialog);
            DialogContext = await dialogs.CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
            DialogTurnResult = await DialogContext.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
            if (DialogTurnResult.Status == DialogTurnStatus.Empty)
            {
                DialogTurnResult = await DialogContext.BeginDialogAsync(targetDialog.Id, initialDialogOptions, cancellationToken)
                    .ConfigureAwait(false);
            }
        };
    }
}
