namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The states of user and conversation.</summary>
public class PersistedState
{
    /// <summary>Initializes empty states.</summary>
    public PersistedState()
    {
    }

    /// <summary>Initializes the states from what was stored under their keys.</summary>
    public PersistedState(PersistedStateKeys keys, IDictionary<string, object> data)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(data);
        UserState = In(data, keys.UserState);
        ConversationState = In(data, keys.ConversationState);
    }

    /// <summary>Gets or sets the state of the user.</summary>
    public IDictionary<string, object> UserState { get; set; } = new Dictionary<string, object>();

    /// <summary>Gets or sets the state of the conversation.</summary>
    public IDictionary<string, object> ConversationState { get; set; } = new Dictionary<string, object>();

    private static IDictionary<string, object> In(IDictionary<string, object> data, string? key) =>
        key is not null && data.TryGetValue(key, out var state) && state is IDictionary<string, object> found
            ? found
            : new Dictionary<string, object>();
}
