namespace EthicalBot.Knowledge.Library;

/// <summary>Port: every version of every article that was ever imported.</summary>
public interface IArticleVersions
{
    /// <summary>Takes what the source has now: new versions are added, and articles that it no longer has are withdrawn.</summary>
    Task<ArticleImport> ImportAsync(IReadOnlyList<Article> articles, CancellationToken cancellationToken);

    /// <summary>All versions of the articles that are not withdrawn, in the order in which they came.</summary>
    Task<IReadOnlyList<Article>> ReadAsync(CancellationToken cancellationToken);

    /// <summary>One version, withdrawn or not; null when it was never imported.</summary>
    Task<Article?> FindAsync(string language, string slug, string version, CancellationToken cancellationToken);

    /// <summary>Changes with every import that changed something.</summary>
    Task<string> StampAsync(CancellationToken cancellationToken);
}
