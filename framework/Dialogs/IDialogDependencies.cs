namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that needs other dialogs in its set.</summary>
public interface IDialogDependencies
{
    /// <summary>Returns the dialogs that are needed.</summary>
    IEnumerable<Dialog> GetDependencies();
}
