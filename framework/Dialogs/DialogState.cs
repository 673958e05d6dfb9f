using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The stack of dialogs that are under way.</summary>
public class DialogState
{
    /// <summary>Initializes an empty stack.</summary>
    public DialogState()
        : this(null)
    {
    }

    /// <summary>Initializes a stack.</summary>
    public DialogState(List<DialogInstance>? stack) => DialogStack = stack ?? [];

    /// <summary>Gets or sets the dialogs, the active one first.</summary>
    [JsonProperty("dialogStack")]
    public List<DialogInstance> DialogStack { get; set; }
}
