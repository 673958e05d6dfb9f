using EthicalBot.Bot.Trust.Html;
using EthicalBot.Cards;
using EthicalBot.Conversation.Emails;
using EthicalBot.Dialogs;

namespace EthicalBot.Bot.Channels.Mail;

/// <summary>The demo mailbox: what would have been sent, newest first; it needs no script.</summary>
internal sealed class MailboxPage(Wording wording, CompanyOptions company)
{
    /// <summary>Where it is.</summary>
    public const string Path = "/mailbox";

    /// <summary>Makes the page.</summary>
    public string Make(IReadOnlyList<EmailShown> emails, string language)
    {
        var title = wording.Get("Mailbox.Title", language);
        var page = new HtmlElement("html",
            new HtmlElement("head",
                new HtmlElement("meta").With("charset", "utf-8"),
                new HtmlElement("meta").With("name", "viewport").With("content", "width=device-width, initial-scale=1"),
                new HtmlElement("meta").With("name", "color-scheme").With("content", "light dark"),
                new HtmlElement("meta").With("http-equiv", "refresh").With("content", "15"),
                new HtmlElement("title", $"{title} – {company.Name}"),
                new HtmlStyle()),
            new HtmlElement("body",
                new HtmlElement("a", wording.Get("Mailbox.Skip", language)).With("href", "#main").With("class", "skip"),
                new HtmlElement("header", new HtmlElement("div",
                    new HtmlElement("a", company.Name).With("href", "/").With("class", "company"),
                    new HtmlElement("nav", [.. wording.Languages.Where(other => other != language).Select(other => Switch(other))])
                        .With("aria-label", wording.Get("Trust.Languages", language))).With("class", "bar")),
                new HtmlElement("main",
                [
                    new HtmlElement("h1", title),
                    new HtmlElement("p", wording.Get("Mailbox.Lead", language)).With("class", "lead"),
                    .. emails.Count == 0 ? [new HtmlElement("p", wording.Get("Mailbox.Empty", language))] : emails.Select(email => One(email, language)),
                ]).With("id", "main").With("tabindex", "-1")))
            .With("lang", wording.CultureOf(language).Name);
        return $"<!doctype html>\n{page.ToHtml()}\n";
    }

    private HtmlElement One(EmailShown shown, string language) => new HtmlElement("article",
    [
        new HtmlElement("h2", shown.Email.Subject).With("lang", shown.Email.Language),
        new HtmlElement("p", wording.Get("Mailbox.Sent", language, ("to", shown.Email.To), ("at", shown.At))),
        new HtmlElement("div", [.. EmailHtml.Paragraphs(shown.Email.Text)]).With("lang", shown.Email.Language),
    ]);

    private HtmlElement Switch(string language) =>
        new HtmlElement("a", wording.Get($"Trust.Language.{language}", language)).With("href", $"{Path}?lang={language}").With("lang", language).With("hreflang", language);
}
