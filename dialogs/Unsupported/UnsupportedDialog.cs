using EthicalBot.Dialogs.Person;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Unsupported;

/// <summary>Understood, but not something this bot does yet: says so and takes the message for a person.</summary>
public sealed class UnsupportedDialog() : Dialog(nameof(UnsupportedDialog))
{
    /// <inheritdoc/>
    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
        dc.ReplaceDialogAsync(nameof(PersonDialog), new PersonRequestOptions { Reason = PersonReasons.Unsupported }, cancellationToken);
}
