namespace EthicalBot.Dialogs.Notices.Campaigns;

/// <summary>The campaigns of this installation.</summary>
public sealed record CampaignList(IReadOnlyList<Campaign> Campaigns)
{
    /// <summary>Those that run on a day and are for whoever has this order.</summary>
    public IEnumerable<Campaign> Of(LookedAt? looked, DateOnly today) =>
        Campaigns.Where(campaign => campaign.From <= today && today <= campaign.Until && campaign.Who.Fits(looked, today));
}
