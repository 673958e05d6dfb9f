using EthicalBot.Conversation.Floor;
using EthicalBot.Dialogs.Care;
using EthicalBot.Dialogs.Person;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Routing;

/// <summary>Leaves a customer in despair, who wants nobody of ours, the numbers to call and the way back.</summary>
internal sealed class WithoutPerson(CrisisHelp crisis, InTheQueue queue)
{
    public async Task<Lead> LeaveAsync(RoutedMessage message, CancellationToken cancellationToken)
    {
        await message.Dialog.CancelAllDialogsAsync(cancellationToken);
        if (message.Facts.Floor.Holder == FloorHolder.Queue)
            await queue.WithdrawAsync(message.Turn, cancellationToken);
        await message.Turn.SendActivityAsync(await crisis.WithoutPersonAsync(message.Turn, cancellationToken), cancellationToken);
        return Lead.Answered;
    }
}
