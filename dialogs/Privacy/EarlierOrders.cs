using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.OrderStatus;
using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy.Rights;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Privacy;

/// <summary>Whether something is held that may be tied to an order which nobody has proved in this conversation: another person may sit at the same browser today.</summary>
public sealed class EarlierOrders(IPersonalData data, ICases cases, VerifiedOrders verified)
{
    private const string Requests = "handoff_record";

    /// <summary>Whether an order must be proved first.</summary>
    public async Task<bool> MustBeProvedAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        if (await verified.LastAsync(turn, cancellationToken) is not null)
            return false;
        var held = (await data.CountAsync(facts.Conversation.Subject, cancellationToken)).GetValueOrDefault(Requests);
        return held > (await cases.FindOfAsync(facts.Conversation.Key, cancellationToken) is null ? 0 : 1);
    }
}
