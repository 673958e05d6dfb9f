using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a turn of a dialog manager brought.</summary>
public class DialogManagerResult
{
    /// <summary>Gets or sets how the dialogs stand.</summary>
    public DialogTurnResult? TurnResult { get; set; }

    /// <summary>Gets or sets the activities to send.</summary>
    public Activity[]? Activities { get; set; }

    /// <summary>Gets or sets the state to keep.</summary>
    public PersistedState? NewState { get; set; }
}
