using EthicalBot.Dialogs.Risk;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Catalogue;

/// <summary>Something that customers want, as its folder declares it.</summary>
/// <param name="Risk">Its name, which is the folder's in snake_case, how much hangs on it, and what it is called.</param>
public sealed record CustomerIntent(Automation Risk)
{
    /// <summary>Its name: what the model says, and settings and figures are kept by.</summary>
    public string Name => Risk.Name;

    /// <summary>The dialog that serves it; null when none does.</summary>
    public Type? Dialog { get; init; }

    /// <summary>One that a dialog serves, which may serve others too.</summary>
    public static CustomerIntent ServedBy<TDialog>(Automation risk)
        where TDialog : Dialog => new(risk) { Dialog = typeof(TDialog) };
}
