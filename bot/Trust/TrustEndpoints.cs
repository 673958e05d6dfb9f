using System.Text;
using EthicalBot.Bot.Trust.Labels;
using EthicalBot.Cards;
using Microsoft.Net.Http.Headers;

namespace EthicalBot.Bot.Trust;

/// <summary>Answers for the trust pages.</summary>
internal sealed class TrustEndpoints(TrustPage page, AiLabels labels, Wording wording)
{
    private const string ContentSecurityPolicy =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; base-uri 'none'; object-src 'none'; form-action 'none'; frame-ancestors 'self'";

    /// <summary>GET /trust.</summary>
    public async Task<IResult> PageAsync(HttpContext context, string? lang, CancellationToken cancellationToken)
    {
        var language = TrustLanguage.Choose(wording, lang, context.Request);
        var headers = Describe(context.Response, language);
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        // Who is there changes by the minute: an old page must not promise a person.
        headers.CacheControl = "no-cache";
        return Results.Text(await page.MakeAsync(language, cancellationToken), "text/html", Encoding.UTF8);
    }

    /// <summary>GET /.well-known/ai-nutrition-facts.json.</summary>
    public IResult Labels(HttpContext context, string? lang)
    {
        var document = labels.In(TrustLanguage.Choose(wording, lang, context.Request));
        var headers = Describe(context.Response, document.Language);
        headers.CacheControl = "public, max-age=300";
        // Weak: the moment of writing is in the text too, and is no news.
        var tag = new EntityTagHeaderValue($"\"{document.Version}\"", isWeak: true);
        headers.ETag = tag.ToString();
        return context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known == EntityTagHeaderValue.Any)
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Json(document, AiLabelJson.Options);
    }

    private static IHeaderDictionary Describe(HttpResponse response, string language)
    {
        response.Headers.ContentLanguage = language;
        response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
        return response.Headers;
    }
}
