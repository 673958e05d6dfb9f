using EthicalBot.Knowledge.Library;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EthicalBot.Knowledge.Checking;

/// <summary>Finds links that lead nowhere. Addresses are looked at and never called.</summary>
internal static class Links
{
    private const string ToArticle = "article:";

    public static IEnumerable<Finding> Dead(Article article, IReadOnlySet<string> slugs) =>
        PlainLines.Parse(article.Body).Descendants<LinkInline>().Select(link => link.Url ?? "")
            .Concat(PlainLines.Parse(article.Body).Descendants<AutolinkInline>().Select(link => link.IsEmail ? $"mailto:{link.Url}" : link.Url))
            .Distinct(StringComparer.Ordinal)
            .Select(url => Fault(url, slugs) is var (what, right) ? new Finding(FindingKind.DeadLink, article.Slug, article.Language, what, right) : null)
            .OfType<Finding>();

    private static (string What, string Right)? Fault(string url, IReadOnlySet<string> slugs)
    {
        if (url.StartsWith(ToArticle, StringComparison.Ordinal))
            return slugs.Contains(url[ToArticle.Length..]) ? null : ($"it links to '{url}', and there is no such article", "the slug of an article that exists");
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http" or "mailto" or "tel"))
            return ($"it links to '{url}', which is no address", $"https://…, mailto:…, tel:… or {ToArticle}slug");
        if (address.Scheme == "http")
            return ($"it links to '{url}' without encryption", "the same address with https");
        return address.Scheme == "https" && !address.Host.Contains('.', StringComparison.Ordinal) ? ($"it links to '{url}', whose host is no public name", "a whole name such as www.example.com") : null;
    }
}
