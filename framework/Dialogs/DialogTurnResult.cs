namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How a dialog stands after a turn, and what it returned.</summary>
public class DialogTurnResult
{
    /// <summary>Initializes a result.</summary>
    public DialogTurnResult(DialogTurnStatus status, object? result = null)
    {
        Status = status;
        Result = result;
    }

    /// <summary>Gets or sets how the dialog stands.</summary>
    public DialogTurnStatus Status { get; set; }

    /// <summary>Gets or sets what the dialog returned when it ended.</summary>
    public object? Result { get; set; }

    /// <summary>Gets or sets a value indicating whether the parent ended as well.</summary>
    public bool ParentEnded { get; set; }
}
