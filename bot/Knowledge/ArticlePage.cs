using System.Text;
using EthicalBot.Bot.Trust.Html;
using EthicalBot.Cards;
using EthicalBot.Dialogs;
using EthicalBot.Knowledge.Answers;
using EthicalBot.Knowledge.Checking;
using EthicalBot.Knowledge.Library;
using Microsoft.Extensions.Options;

namespace EthicalBot.Bot.Knowledge;

/// <summary>The page to which an answer's source links: the very version that it was taken from.</summary>
internal sealed class ArticlePage(IArticleVersions versions, Wording wording, CompanyOptions company, IOptions<KnowledgeOptions> options, TimeProvider time)
{
    private const string PageSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>GET: the article. Those for customers who proved who they are, and those for agents, are nobody's to open by address.</summary>
    public async Task<IResult> GetAsync(HttpContext context, string language, string slug, string version, CancellationToken cancellationToken)
    {
        context.Response.Headers.ContentSecurityPolicy = PageSecurityPolicy;
        return await versions.FindAsync(language, slug, version, cancellationToken) is not { Audience: Audience.Everyone } stored ? Missing(language, "Articles.None")
            // What was stored before anybody looked for planted instructions is held back too; whoever had an answer from it reads why.
            : Instructions.HeldBack(stored, options.Value.HarmlessArticles.AsReadOnly()) is { ApprovedBy: not null } article
                ? Page(language, article.Title, [new HtmlElement("p", await AboutAsync(article, cancellationToken)), .. Body(article)], StatusCodes.Status200OK)
            : Missing(language, Instructions.Stand(stored) ? "Articles.Held" : "Articles.None");
    }

    private IResult Missing(string language, string why)
    {
        var spoken = Spoken(language);
        return Page(spoken, wording.Get($"{why}.Title", spoken), [new HtmlElement("p", wording.Get(why, spoken))], StatusCodes.Status404NotFound);
    }

    private async Task<string> AboutAsync(Article article, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        // By its key: two readings of one article are not equal, as their lists are not the same.
        var isUsed = new ArticleSet(await versions.ReadAsync(cancellationToken)).UsableOn(today).Any(used => (used.Language, used.Slug, used.Version) == (article.Language, article.Slug, article.Version));
        return wording.Get(isUsed ? "Articles.About" : "Articles.AboutOld", Spoken(article.Language), ("company", company.Name), ("date", article.Reviewed), ("version", article.Version));
    }

    private string Spoken(string language) => wording.Speaks(language) ? language : wording.Fallback;

    private static IEnumerable<HtmlNode> Body(Article article)
    {
        string? heading = null;
        foreach (var passage in Passages.Of(article))
        {
            if (passage.Heading is { } next && next != heading)
                yield return new HtmlElement("h2", next);
            heading = passage.Heading;
            foreach (var line in passage.Text.Split('\n'))
                yield return new HtmlElement("p", line);
        }
    }

    private IResult Page(string language, string title, IEnumerable<HtmlNode> content, int status)
    {
        var page = new HtmlElement("html",
            new HtmlElement("head",
                new HtmlElement("meta").With("charset", "utf-8"),
                new HtmlElement("meta").With("name", "viewport").With("content", "width=device-width, initial-scale=1"),
                new HtmlElement("title", $"{title} – {company.Name}"),
                new HtmlStyle()),
            new HtmlElement("body", new HtmlElement("main", [new HtmlElement("h1", title), .. content]).With("id", "main")))
            .With("lang", language);
        return Results.Text($"<!doctype html>\n{page.ToHtml()}\n", "text/html", Encoding.UTF8, status);
    }
}
