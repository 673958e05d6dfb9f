namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How a dialog stands after a turn.</summary>
public enum DialogTurnStatus
{
    /// <summary>There is no dialog.</summary>
    Empty,

    /// <summary>The dialog waits for an activity.</summary>
    Waiting,

    /// <summary>The dialog ended.</summary>
    Complete,

    /// <summary>The dialog was cancelled.</summary>
    Cancelled,

    /// <summary>The dialog ended, and its parent should wait for an activity before it goes on.</summary>
    CompleteAndWait,
}
