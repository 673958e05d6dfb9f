using EthicalBot.Cards;
using EthicalBot.Knowledge.Library;

namespace EthicalBot.Dialogs.Knowledge;

/// <summary>Names an article as a source: its title, when it was checked, and where it can be read.</summary>
public sealed class ArticleLines(Wording wording, CompanyOptions company)
{
    /// <summary>Where the pages of articles lie.</summary>
    public const string Path = "/articles/";

    /// <summary>The source as a line.</summary>
    public string Of(Article article, int number, string language)
    {
        var title = PageOf(article) is { } page ? $"[{article.Title}]({page})" : article.Title;
        return wording.Get("Knowledge.Source", language, ("number", number), ("title", title), ("date", article.Reviewed));
    }

    /// <summary>The page of this version; null where this installation's address is not known, or the article is not for everybody.</summary>
    public Uri? PageOf(Article article) =>
        company.PublicUrl is { IsAbsoluteUri: true } address && article.Audience == Audience.Everyone ? new Uri(address, $"{Path}{article.Language}/{article.Slug}/{article.Version}") : null;
}
