using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Approvals;
using EthicalBot.Dialogs.Notices;
using EthicalBot.Dialogs.Person;
using EthicalBot.Handoff.Events;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.Routing;

/// <summary>Hears what no customer says: a notice that is due, an approval, the desk's news of the conversation.</summary>
internal sealed class News(DialogTree tree, RoutingMemory memory, InTheQueue queue, ApprovalHearing approvals, NoticeTelling notices)
{
    public async Task HearAsync(ITurnContext<IEventActivity> turn, CancellationToken cancellationToken)
    {
        if (NoticeEvent.Is(turn.Activity))
        {
            await notices.HearAsync(turn, turn.Activity, cancellationToken);
        }
        else if (DeskEvent.Is(turn.Activity) && !await approvals.HearAsync(turn, turn.Activity, cancellationToken))
        {
            await queue.HearAsync(await tree.OpenAsync(turn, cancellationToken), turn.Activity, cancellationToken);
            FloorStretch.End(turn.Facts(), await memory.ReadAsync(turn, cancellationToken));
        }
    }
}
