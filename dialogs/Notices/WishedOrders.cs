using EthicalBot.Conversation.Emails;
using EthicalBot.Conversation.Identity;
using EthicalBot.Conversation.Notices;
using EthicalBot.Conversation.Personalisation;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.OrderStatus;
using EthicalBot.Privacy.Keys;
using EthicalBot.Privacy.Rights;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Notices;

/// <summary>Makes of the order that a customer was shown what is kept of it while it is followed.</summary>
public sealed class WishedOrders(
    NoticeOffer offer, VerifiedOrders verified, HeldIdentities held, FollowedOrders orders, DueNotices due, IPreferences preferences, IEmails emails, NoticeLinks links, KeyRing keys)
{
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(60);

    /// <summary>The order that was shown last, if it is proved still; null when there is none, or the shop does not show it now.</summary>
    public async Task<(FollowedOrder Order, LookedAt Looked)?> FindAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (await offer.LastAsync(turn, cancellationToken) is not { Length: > 0 } number || await KeptAsync(turn, number, cancellationToken) is not { } order
            || await orders.FindAsync(order, cancellationToken) is not { } looked)
        {
            return null;
        }

        // What they can see for themselves now is no news.
        return (order with { Day = OrderNews.ExpectedOf(looked.Order), Told = [.. OrderNews.Of(looked.Order, told: null, due.Today).Select(news => news.Key)] }, looked);
    }

    /// <summary>Whether an e-mail could reach them once the conversation is over.</summary>
    public bool MayMail(FollowedOrder order) => order.MayMail && emails.Way != EmailWay.None && links.AreWhole;

    /// <summary>The wish as it is written with the turn.</summary>
    public FollowingWritten Write(TurnFacts facts, ConsentPurpose purpose, FollowedOrder order)
    {
        // One of service news for each person; one for each order that is followed.
        var about = purpose == ConsentPurposes.ProactiveNotices ? order.Number : "";
        return new(keys.BlindIndex("following", $"{facts.Conversation.Subject}/{purpose.Key}/{about}"), purpose.Key, order, facts.At + (purpose == ConsentPurposes.ProactiveNotices ? s_longest : purpose.Lasts ?? s_longest));
    }

    /// <summary>The same for no order in particular.</summary>
    public static FollowedOrder WithoutOrder(TurnFacts facts) => new() { Language = facts.Language, AskedAt = facts.At };

    private async Task<FollowedOrder?> KeptAsync(ITurnContext turn, string number, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        var kept = new FollowedOrder
        {
            Number = number,
            Language = facts.Language,
            AskedAt = facts.At,
            PrefersMail = (await preferences.ReadAsync(facts.Conversation.Subject, cancellationToken))?.Contact == "mail",
        };
        if (await held.CustomerAsync(turn, cancellationToken) is { } customer)
        {
            var theirs = kept with { Customer = customer, MayMail = true };
            if (await orders.FindAsync(theirs, cancellationToken) is not null)
                return theirs;
        }

        return await verified.FindAsync(turn, number, cancellationToken) is { } proved
            ? kept with { Proof = proved.Proof, MayMail = await held.HoldsAsync(turn, IdentityLevel.Code, number, cancellationToken) }
            : null;
    }
}
