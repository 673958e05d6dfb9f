namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a method of a dialog is called.</summary>
public enum DialogReason
{
    /// <summary>The dialog is started.</summary>
    BeginCalled,

    /// <summary>The dialog is continued with an activity.</summary>
    ContinueCalled,

    /// <summary>The dialog ended, or one that it had started.</summary>
    EndCalled,

    /// <summary>The dialog is replaced.</summary>
    ReplaceCalled,

    /// <summary>The dialog is cancelled.</summary>
    CancelCalled,

    /// <summary>A step of a waterfall was skipped.</summary>
    NextCalled,
}
