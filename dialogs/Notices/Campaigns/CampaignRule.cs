using EthicalBot.Orders;

namespace EthicalBot.Dialogs.Notices.Campaigns;

/// <summary>For whom a campaign is, by their own order alone: nothing about a person can be said here.</summary>
/// <param name="States">The states in which the order is; null for any.</param>
/// <param name="LateByDays">How many days late it is at least; null for any.</param>
/// <param name="Countries">The countries (ISO 3166) to which it goes; null for any.</param>
public sealed record CampaignRule(IReadOnlyList<OrderState>? States = null, int? LateByDays = null, IReadOnlyList<string>? Countries = null)
{
    /// <summary>Whether an order is one of those; where an order would be needed and none is known, it is not.</summary>
    public bool Fits(LookedAt? looked, DateOnly today)
    {
        if (States is null && LateByDays is null && Countries is null)
            return true;
        return looked is not null
            && (States is null || States.Contains(looked.Order.State))
            && (LateByDays is not { } days || (!OrderNews.IsOver(looked.Order) && looked.Order.PromisedFor is { } promised && today.DayNumber - promised.DayNumber >= days))
            && (Countries is null || (looked.Country is { } country && Countries.Contains(country)));
    }
}
