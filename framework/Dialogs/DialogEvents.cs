namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The names of the events of dialogs.</summary>
public class DialogEvents
{
    /// <summary>A dialog begins.</summary>
    public const string BeginDialog = "beginDialog";

    /// <summary>A dialog goes on.</summary>
    public const string ResumeDialog = "resumeDialog";

    /// <summary>A dialog should ask again.</summary>
    public const string RepromptDialog = "repromptDialog";

    /// <summary>A dialog is cancelled.</summary>
    public const string CancelDialog = "cancelDialog";

    /// <summary>A dialog ends.</summary>
    public const string EndDialog = "endDialog";

    /// <summary>An activity was received.</summary>
    public const string ActivityReceived = "activityReceived";

    /// <summary>A dialog has another version than when it began.</summary>
    public const string VersionChanged = "versionChanged";

    /// <summary>A dialog failed.</summary>
    public const string Error = "error";

    /// <summary>A custom event.</summary>
    public const string Custom = "custom";
}
