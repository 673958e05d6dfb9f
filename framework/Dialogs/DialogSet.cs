using System.Security.Cryptography;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can start each other.</summary>
public class DialogSet
{
    private readonly Dictionary<string, Dialog> _dialogs = [];
    private readonly IStatePropertyAccessor<DialogState>? _dialogState;
    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;
    private string? _version;

    /// <summary>Initializes a set whose stack is kept in a property.</summary>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        _dialogState = dialogState;
    }

    /// <summary>Initializes a set within a dialog that keeps the stack itself.</summary>
    public DialogSet()
    {
    }

    /// <summary>Gets or sets the client that takes the telemetry of all dialogs of the set; null drops it.</summary>
    public IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set
        {
            _telemetryClient = value ?? NullBotTelemetryClient.Instance;
            foreach (var dialog in _dialogs.Values)
            {
                Share(dialog);
            }
        }
    }

    /// <summary>Returns the version of the set, which changes with the version of any of its dialogs.</summary>
    public string GetVersion()
    {
        if (_version is null)
        {
            var versions = string.Join('|', _dialogs.Values.Select(dialog => dialog.GetVersion()));
            _version = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(versions)));
        }

        return _version;
    }

    /// <summary>Adds a dialog; when its id is taken by another, it gets a number at its end.</summary>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        _version = null;
        if (_dialogs.TryGetValue(dialog.Id, out var present))
        {
            if (ReferenceEquals(present, dialog))
            {
                return this;
            }

            var suffix = 2;
            while (_dialogs.ContainsKey(dialog.Id + suffix))
            {
                suffix++;
            }

            dialog.Id += suffix;
        }

        // A dialog that brings its own client keeps it as long as the set has none.
        if (_telemetryClient is not NullBotTelemetryClient)
        {
            Share(dialog);
        }

        _dialogs[dialog.Id] = dialog;
        foreach (var needed in (dialog as IDialogDependencies)?.GetDependencies() ?? [])
        {
            Add(needed);
        }

        return this;
    }

    /// <summary>Makes the context of a turn from the stack that is kept.</summary>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (_dialogState is null)
        {
            throw new InvalidOperationException("DialogSet.CreateContextAsync(): DialogSet created with a null IStatePropertyAccessor.");
        }

        var state = await _dialogState.GetAsync(turnContext, () => new DialogState(), cancellationToken).ConfigureAwait(false);
        return new DialogContext(this, turnContext, state);
    }

    /// <summary>Returns the dialog with an id, or null.</summary>
    public Dialog? Find(string dialogId)
    {
        Require.NotBlank(dialogId);
        return _dialogs.GetValueOrDefault(dialogId);
    }

    /// <summary>Returns all dialogs.</summary>
    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    // Dialogs may contain each other: who has the client already has passed it on.
    private void Share(Dialog dialog)
    {
        if (!ReferenceEquals(dialog.TelemetryClient, _telemetryClient))
        {
            dialog.TelemetryClient = _telemetryClient;
        }
    }
}
