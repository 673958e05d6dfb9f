using EthicalBot.Cards;
using EthicalBot.Conversation.Notices;

namespace EthicalBot.Dialogs.Notices;

/// <summary>Puts a notice into words: why they are written to, what happened, and what is next.</summary>
public sealed class NoticeText(Wording wording, CompanyOptions company)
{
    /// <summary>What is said in the chat.</summary>
    public string InChat(FollowedOrder order, Notice notice, string language) =>
        string.Join("\n\n", Why(order, notice, language), What(order, notice, language), wording.Get("Notices.Next", language));

    /// <summary>The subject of an e-mail: it stands on locked screens, and tells no order.</summary>
    public string Subject(Notice notice, string language) =>
        wording.Get(notice is Notice.OfCampaign ? "Notices.Mail.NewsSubject" : "Notices.Mail.Subject", language, ("company", company.Name));

    /// <summary>What is said in an e-mail.</summary>
    /// <param name="stop">Where one press ends it.</param>
    public string InMail(FollowedOrder order, Notice notice, string language, Uri chat, Uri stop) =>
        string.Join("\n\n", Why(order, notice, language), What(order, notice, language),
            wording.Get("Notices.Mail.Next", language, ("chat", chat.ToString()), ("stop", stop.ToString())));

    private string Why(FollowedOrder order, Notice notice, string language) => notice is Notice.OfCampaign campaign
        ? wording.Get("Notices.Frame.News", language, ("company", company.Name), ("asked", Day(order)), ("why", campaign.Campaign.Why[language]))
        : wording.Get("Notices.Frame.Order", language, ("asked", Day(order)), ("number", order.Number ?? ""));

    private string What(FollowedOrder order, Notice notice, string language) => notice switch
    {
        Notice.OfCampaign { Campaign: var campaign } => campaign.Help[language],
        Notice.OfOrder { News: var news } => wording.Get($"Notices.{news.Kind}", language, Values(order, news)),
        _ => throw new InvalidOperationException($"The notice {notice.GetType().Name} has no words."),
    };

    private static (string Name, object Value)[] Values(FollowedOrder order, OrderNews news) => news switch
    {
        { Day: { } day } => [("number", order.Number ?? ""), ("day", day)],
        { Place: { } place } => [("number", order.Number ?? ""), ("place", place)],
        _ => [("number", order.Number ?? "")],
    };

    private DateOnly Day(FollowedOrder order) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(order.AskedAt, wording.Zone).DateTime);
}
