using EthicalBot.Dialogs.Notices.Campaigns;

namespace EthicalBot.Dialogs.Notices;

/// <summary>Something to be told to somebody who asked for it.</summary>
public abstract record Notice
{
    private protected Notice(string key) => Key = key;

    /// <summary>The same for the same event.</summary>
    public string Key { get; }

    /// <summary>News of an order.</summary>
    public sealed record OfOrder(OrderNews News) : Notice(News.Key);

    /// <summary>A programme of the company's.</summary>
    public sealed record OfCampaign(Campaign Campaign) : Notice(Campaigns.Campaign.KeyOf(Campaign.Id));
}
