using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Service;

/// <content>What was left for a person, who is not wanted after all.</content>
public abstract partial class ShopWriteDialog
{
    /// <summary>Opens it again where it was, and says so: all is asked or read back anew, and nothing that was said in between was an answer to it.</summary>
    internal static Task<DialogTurnResult> PutBackAsync(DialogContext dialog, LeftChange left, CancellationToken cancellationToken)
    {
        (left.Draft.Misses, left.Draft.HasProved, left.Draft.LeftTo, left.Draft.Unread, left.Draft.Beside) = (0, false, null, null, null);
        dialog.Stack.Insert(0, new DialogInstance { Id = left.Dialog, State = new Dictionary<string, object> { [Kept] = left.Draft } });
        var change = dialog.FindDialog(left.Dialog) ?? throw new InvalidOperationException($"The change {left.Dialog} is no dialog.");
        return change.ResumeDialogAsync(dialog, DialogReason.EndCalled, cancellationToken: cancellationToken);
    }
}
