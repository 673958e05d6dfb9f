namespace EthicalBot.Dialogs.Notices.Campaigns;

/// <summary>A programme of the company's that helps: for whom, why, what it is, and from when until when.</summary>
/// <param name="Id">Small letters, digits and hyphens.</param>
/// <param name="From">Its first day, in the shop's time zone.</param>
/// <param name="Until">Its last day.</param>
/// <param name="Who">Which orders make it of use; an empty rule is for all who asked for service news.</param>
/// <param name="Why">Why somebody is written to, in each language.</param>
/// <param name="Help">What the help is and how to get it, in each language.</param>
public sealed record Campaign(
    string Id, DateOnly From, DateOnly Until, CampaignRule Who, IReadOnlyDictionary<string, string> Why, IReadOnlyDictionary<string, string> Help)
{
    /// <summary>By which it is known that somebody was told of it.</summary>
    public static string KeyOf(string id) => $"campaign/{id}";
}
