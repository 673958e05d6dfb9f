using EthicalBot.Conversation.Notices;

namespace EthicalBot.Dialogs.Notices;

/// <summary>Links in e-mails: to the chat, and to the page on which one press stops them.</summary>
public sealed class NoticeLinks(CompanyOptions company)
{
    /// <summary>The path of that page, before the id.</summary>
    public const string StopPath = "/notices/stop/";

    /// <summary>Whether this installation knows its own address: an e-mail that nobody could stop is not sent.</summary>
    public bool AreWhole => company.PublicUrl is { IsAbsoluteUri: true };

    /// <summary>The chat.</summary>
    public Uri Chat => new(Site, "/");

    /// <summary>The page for one wish; its id is a keyed index that nobody guesses.</summary>
    public Uri Stop(Following following) => new(Site, StopPath + following.Id);

    private Uri Site => company.PublicUrl ?? throw new InvalidOperationException("An e-mail would have a link to nowhere: Company:PublicUrl is not set.");
}
