using EthicalBot.Conversation.Emails;
using EthicalBot.Conversation.Identity;
using EthicalBot.Conversation.Turns;
using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy.Rights;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Privacy;

/// <summary>Whether something is held that may be tied to an order which nobody has proved in this conversation: another person may sit at the same browser today.</summary>
public sealed class EarlierOrders(IPersonalData data, ICases cases, HeldIdentities held, IEmails emails)
{
    private const string Requests = "handoff_record";

    // Where codes reach people, knowing a postcode is not enough for all that somebody wrote.
    private IdentityLevel Needed => emails.Way == EmailWay.None ? IdentityLevel.OrderProof : IdentityLevel.Code;

    /// <summary>Whether a code must prove first who asks.</summary>
    public async Task<bool> NeedsCodeAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        Needed == IdentityLevel.Code && await MustBeProvedAsync(turn, cancellationToken);

    /// <summary>Whether an order must be proved first.</summary>
    public async Task<bool> MustBeProvedAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        if (await held.HoldsAsync(turn, Needed, order: null, cancellationToken))
            return false;
        var count = (await data.CountAsync(facts.Conversation.Subject, cancellationToken)).GetValueOrDefault(Requests);
        return count > (await cases.FindOfAsync(facts.Conversation.Key, cancellationToken) is null ? 0 : 1);
    }
}
