namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The paths of the active dialog's memory.</summary>
public class ThisPath
{
    /// <summary>The options of the dialog.</summary>
    public const string Options = "this.options";
}
