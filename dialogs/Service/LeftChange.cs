using EthicalBot.Privacy;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Service;

/// <summary>A change that was open when a person was called: who wants none after all goes on with it.</summary>
public sealed class LeftChange
{
    /// <summary>The dialog's id.</summary>
    [Classified(DataClass.TechnicalId)]
    public string Dialog { get; set; } = "";

    /// <summary>What was known of it.</summary>
    public ServiceDraft Draft { get; set; } = new();

    /// <summary>The one that is open, or put aside; null where none asks anything.</summary>
    internal static LeftChange? Of(DialogContext dialog) =>
        (from open in dialog.Stack
         let draft = ShopWriteDialog.DraftOf(open)
         where draft is { Asked: not AskedFor.Nothing }
         select new LeftChange { Dialog = open.Id, Draft = draft }).FirstOrDefault();
}
