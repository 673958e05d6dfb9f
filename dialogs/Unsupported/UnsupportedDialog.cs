using EthicalBot.Dialogs.Person;
using EthicalBot.Handoff.Cases;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Unsupported;

/// <summary>Understood, but not something this bot does yet: says so and takes the message for a person.</summary>
public sealed class UnsupportedDialog(TriedSteps tried) : Dialog(nameof(UnsupportedDialog))
{
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        await tried.AddAsync(dc.Context, Tried.Unsupported, order: null, cancellationToken);
        return await dc.ReplaceDialogAsync(nameof(PersonDialog), new PersonRequestOptions { Reason = PersonReasons.Unsupported }, cancellationToken);
    }
}
