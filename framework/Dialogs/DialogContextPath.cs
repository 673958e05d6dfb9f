namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The paths of the dialogs under way.</summary>
public class DialogContextPath
{
    /// <summary>The active dialog.</summary>
    public const string ActiveDialog = "dialogcontext.activeDialog";

    /// <summary>The dialog that contains the active one.</summary>
    public const string Parent = "dialogcontext.parent";

    /// <summary>All dialogs, leaf first.</summary>
    public const string Stack = "dialogcontext.stack";
}
