using System.Text;
using EthicalBot.Bot.Trust.Html;
using EthicalBot.Cards;
using EthicalBot.Conversation.Notices;
using EthicalBot.Dialogs;
using EthicalBot.Dialogs.Notices;
using EthicalBot.Privacy.Rights;

namespace EthicalBot.Bot.Notices;

/// <summary>The page to which an e-mail links: one press, and nobody writes first any more.</summary>
internal sealed class StopEndpoint(IFollowings followings, IConsents consents, Wording wording, CompanyOptions company)
{
    private const string PageSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>GET: a page with a button. Looking at it stops nothing, or a mail server that looks at links would.</summary>
    public async Task<IResult> PageAsync(HttpContext context, string id, CancellationToken cancellationToken) =>
        await followings.FindAsync(id, cancellationToken) is { Order.Language: var language }
            ? Page(context, language, StatusCodes.Status200OK, "Notices.Page.Ask",
                new HtmlElement("form", new HtmlElement("button", wording.Get("Notices.Page.Button", language)).With("type", "submit")).With("method", "post"))
            : Page(context, wording.Fallback, StatusCodes.Status410Gone, "Notices.Page.Ended");

    /// <summary>POST: withdraws the consent, and with it all that rested on it.</summary>
    public async Task<IResult> StopAsync(HttpContext context, string id, CancellationToken cancellationToken)
    {
        if (await followings.FindAsync(id, cancellationToken) is not { Order.Language: var language } following || ConsentPurposes.Find(following.Purpose) is not { } purpose)
            return Page(context, wording.Fallback, StatusCodes.Status410Gone, "Notices.Page.Ended");
        var told = new ConsentNotice(
            wording.Get("Notices.Page.Done", language), wording.VersionOf("Notices.Page.Done"), language, $"{company.Name}, {company.DataProtectionOfficer}", "mail_link");
        await consents.WithdrawAsync(following.Subject, purpose, told, cancellationToken);
        return Page(context, language, StatusCodes.Status200OK, "Notices.Page.Done");
    }

    private IResult Page(HttpContext context, string language, int status, string key, params HtmlNode[] more)
    {
        // The address is a secret: it goes into no cache and no other site's log.
        context.Response.Headers.CacheControl = "private, no-store";
        context.Response.Headers.ContentSecurityPolicy = PageSecurityPolicy;
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        var title = wording.Get("Notices.Page.Title", language, ("company", company.Name));
        var page = new HtmlElement("html",
            new HtmlElement("head",
                new HtmlElement("meta").With("charset", "utf-8"),
                new HtmlElement("meta").With("name", "viewport").With("content", "width=device-width, initial-scale=1"),
                new HtmlElement("meta").With("name", "robots").With("content", "noindex"),
                new HtmlElement("title", title),
                new HtmlStyle()),
            new HtmlElement("body", new HtmlElement("main", [new HtmlElement("h1", title), new HtmlElement("p", wording.Get(key, language)), .. more]).With("id", "main")))
            .With("lang", language);
        return Results.Text($"<!doctype html>\n{page.ToHtml()}\n", "text/html", Encoding.UTF8, status);
    }
}
