using System.Text;
using EthicalBot.Bot.Trust.Html;
using EthicalBot.Privacy.Rights;

namespace EthicalBot.Bot.Rights;

/// <summary>Answers for exports, their schemas and certificates.</summary>
internal sealed class RightsEndpoints(IExportFiles files, ExportSchemas schemas, IErasure erasure)
{
    private const string PageSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>GET /rights/export/{secret}: a page with a button. Looking at it uses nothing up, or a channel's preview of the link would.</summary>
    public async Task<IResult> PageAsync(HttpContext context, string secret, CancellationToken cancellationToken)
    {
        Protect(context.Response);
        var language = await files.LanguageOfAsync(secret, cancellationToken);
        var words = ExportWords.Of(language ?? context.Request.GetTypedHeaders().AcceptLanguage.FirstOrDefault()?.Value.Value);
        return language is null ? Ended(words) : Results.Text(Page(words, new HtmlElement("p", words["fetch"]), Button(words)), "text/html", Encoding.UTF8);
    }

    /// <summary>POST /rights/export/{secret}: the file, once.</summary>
    public async Task<IResult> FetchAsync(HttpContext context, string secret, CancellationToken cancellationToken)
    {
        Protect(context.Response);
        var language = await files.LanguageOfAsync(secret, cancellationToken);
        if (await files.TakeAsync(secret, cancellationToken) is { } content)
            return Results.Bytes(content, "application/zip", "my-data.zip");
        return Ended(ExportWords.Of(language ?? context.Request.GetTypedHeaders().AcceptLanguage.FirstOrDefault()?.Value.Value));
    }

    /// <summary>GET /trust/schemas/{name}.json.</summary>
    public IResult Schema(string name) =>
        schemas.Find(name) is { } schema ? Results.Text(schema.ToJsonString(), "application/schema+json", Encoding.UTF8) : Results.NotFound();

    /// <summary>GET /trust/erasures/{reference}: what was erased, for whoever has the reference; it speaks of nobody in particular.</summary>
    public async Task<IResult> CertificateAsync(HttpResponse response, string reference, CancellationToken cancellationToken)
    {
        response.Headers.CacheControl = "no-store";
        return await erasure.CertificateAsync(reference, cancellationToken) is { } certificate
            ? Results.Json(new { certificate = System.Text.Json.Nodes.JsonNode.Parse(certificate.Canonical()), sha256 = certificate.Hash(), tag = "checked" })
            : Results.NotFound();
    }

    private static IResult Ended(ExportWords words) =>
        Results.Text(Page(words, new HtmlElement("p", words["ended"])), "text/html", Encoding.UTF8, StatusCodes.Status410Gone);

    private static HtmlElement Button(ExportWords words) =>
        new HtmlElement("form", new HtmlElement("button", words["download"]).With("type", "submit")).With("method", "post");

    private static string Page(ExportWords words, params HtmlNode[] content)
    {
        var page = new HtmlElement("html",
            new HtmlElement("head",
                new HtmlElement("meta").With("charset", "utf-8"),
                new HtmlElement("meta").With("name", "viewport").With("content", "width=device-width, initial-scale=1"),
                new HtmlElement("meta").With("name", "robots").With("content", "noindex"),
                new HtmlElement("title", words["title"]),
                new HtmlStyle()),
            new HtmlElement("body", new HtmlElement("main", [new HtmlElement("h1", words["title"]), .. content]).With("id", "main")))
            .With("lang", words.Language);
        return $"<!doctype html>\n{page.ToHtml()}\n";
    }

    // The address is a secret: it goes into no cache and no other site's log.
    private static void Protect(HttpResponse response)
    {
        response.Headers.CacheControl = "private, no-store";
        response.Headers.ContentSecurityPolicy = PageSecurityPolicy;
        response.Headers["Referrer-Policy"] = "no-referrer";
    }
}
