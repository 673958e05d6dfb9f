using EthicalBot.Cards;
using EthicalBot.Conversation.Notices;
using EthicalBot.Dialogs.Notices.Campaigns;
using EthicalBot.Privacy.Rights;

namespace EthicalBot.Dialogs.Notices;

/// <summary>Finds what somebody is to be told now: the first thing that they asked for and do not know yet.</summary>
public sealed class DueNotices(CampaignList campaigns, Wording wording, TimeProvider time)
{
    /// <summary>The day in the shop's time zone.</summary>
    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), wording.Zone).DateTime);

    /// <summary>The next notice; null when there is nothing to tell.</summary>
    /// <param name="looked">The order as it is now; null where there is none or the shop could not be asked.</param>
    public Notice? Next(Following following, LookedAt? looked)
    {
        var order = following.Order;
        IEnumerable<Notice> all = following.Purpose == ConsentPurposes.ServiceNews.Key
            ? campaigns.Of(looked, Today).Select(campaign => new Notice.OfCampaign(campaign))
            : looked is null ? [] : OrderNews.Of(looked.Order, order.Day, Today).Select(news => new Notice.OfOrder(news));
        return all.FirstOrDefault(notice => !order.Told.Contains(notice.Key));
    }

    /// <summary>What is known of the wish once the notice was told.</summary>
    public static FollowedOrder After(FollowedOrder order, Notice notice) => order with
    {
        Told = [.. order.Told, notice.Key],
        Day = (notice as Notice.OfOrder)?.News is { Kind: OrderNewsKind.NewDay, Day: { } day } ? day : order.Day,
    };
}
