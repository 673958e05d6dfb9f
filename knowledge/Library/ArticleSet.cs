namespace EthicalBot.Knowledge.Library;

/// <summary>Every known version of every article; what was answered from an old one can still be shown.</summary>
public sealed class ArticleSet
{
    private readonly ILookup<(string Slug, string Language), Article> _versions;

    /// <summary>Keeps these versions.</summary>
    /// <param name="articles">In the order in which they came; of two reviewed on the same day, the later one counts.</param>
    public ArticleSet(IEnumerable<Article> articles) =>
        _versions = articles.DistinctBy(article => (article.Slug, article.Language, article.Version)).ToLookup(article => (article.Slug, article.Language));

    /// <summary>Of each article, the last reviewed version among those approved and not expired; in the order of language and slug.</summary>
    public IReadOnlyList<Article> UsableOn(DateOnly day) =>
    [
        .. _versions
            .Select(versions => versions.Where(article => article.IsUsableOn(day)).OrderBy(article => article.Reviewed).LastOrDefault())
            .OfType<Article>()
            .OrderBy(article => article.Language, StringComparer.Ordinal)
            .ThenBy(article => article.Slug, StringComparer.Ordinal),
    ];

    /// <summary>One version, usable or not; null when it is not known.</summary>
    public Article? Find(string slug, string language, string version) => _versions[(slug, language)].FirstOrDefault(article => article.Version == version);
}
