using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Service;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Routing;

/// <summary>Begins by itself what was asked for beside what is done now, unless a person goes on with it.</summary>
internal sealed class WaitingRequests(RequestQueue requests, Leads leads)
{
    /// <summary>Begins the next ones until one of them asks something.</summary>
    public async Task BeginAsync(DialogContext dialog, CancellationToken cancellationToken)
    {
        var facts = dialog.Context.Facts();
        if (facts.FloorTo is not null || facts.Understood is { AsksForPerson: true })
            await requests.ForgetAsync(dialog.Context, cancellationToken);
        while (facts.FloorTo is null && dialog.ActiveDialog is null && await requests.NextAsync(dialog, id => leads.HoldAsync(dialog, id, cancellationToken), cancellationToken) is { } next)
            await PersonWantedAsync(dialog, next, cancellationToken);
    }

    /// <summary>Begins the person's dialog where a dialog could not go on: it says why a person should, and taking the message is the same whoever asks for it.</summary>
    public static async Task PersonWantedAsync(DialogContext dialog, DialogTurnResult? result, CancellationToken cancellationToken)
    {
        if (result is { Status: DialogTurnStatus.Complete, Result: PersonRequestOptions request })
            await dialog.BeginDialogAsync(nameof(PersonDialog), request, cancellationToken);
    }
}
