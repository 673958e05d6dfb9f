using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dapper;
using EthicalBot.Knowledge.Library;

namespace EthicalBot.Storage.Knowledge;

/// <summary>Every version of every article that was ever imported.</summary>
internal sealed class ArticleVersionStore(IDatabase database, TimeProvider time) : IArticleVersions
{
    /// <inheritdoc/>
    public Task<ArticleImport> ImportAsync(IReadOnlyList<Article> articles, CancellationToken cancellationToken) =>
        database.WriteAsync(async connection =>
        {
            var known = (await connection.QueryAsync<Key>("select language, slug, version, current from article_versions")).ToList();
            var versions = known.Select(key => (key.Language, key.Slug, key.Version)).ToHashSet();
            var now = time.Now();
            var added = articles.Where(article => versions.Add((article.Language, article.Slug, article.Version))).ToList();
            // One after another within an import: of two versions of one day the later counts.
            await connection.ExecuteAsync(
                "insert into article_versions (slug, language, version, content, current, imported_at) values (@Slug, @Language, @Version, @content, 1, @at)",
                added.Select((article, place) => new { article.Slug, article.Language, article.Version, content = JsonSerializer.Serialize(article), at = now + place }));

            // The same file may be approved since.
            await connection.ExecuteAsync(
                "update article_versions set content = @content where language = @Language and slug = @Slug and version = @Version and content <> @content",
                articles.Except(added).Select(article => new { article.Language, article.Slug, article.Version, content = JsonSerializer.Serialize(article) }));

            var named = articles.Select(article => (article.Language, article.Slug)).ToHashSet();
            var has = articles.Select(article => (article.Language, article.Slug, article.Version)).ToHashSet();
            // While the source has only a draft of an article, what was approved before it is used.
            var drafts = articles.GroupBy(article => (article.Language, article.Slug)).Where(same => same.All(article => article.ApprovedBy is null)).Select(same => same.Key).ToHashSet();
            var withdrawn = known.Where(key => key.Current == 1 && !has.Contains((key.Language, key.Slug, key.Version)) && !drafts.Contains((key.Language, key.Slug))).ToList();
            await connection.ExecuteAsync("update article_versions set current = 0 where language = @Language and slug = @Slug and version = @Version", withdrawn);
            await connection.ExecuteAsync("update article_versions set current = 1 where language = @Language and slug = @Slug and version = @Version", known.Where(key => key.Current == 0 && has.Contains((key.Language, key.Slug, key.Version))));
            return new ArticleImport(added.Count, articles.Count - added.Count, withdrawn.Select(key => (key.Language, key.Slug)).Distinct().Count(key => !named.Contains(key)));
        }, cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Article>> ReadAsync(CancellationToken cancellationToken) =>
        [.. (await database.ReadAsync(connection => connection.QueryAsync<string>("select content from article_versions where current = 1 order by imported_at, language, slug"), cancellationToken)).Select(Open)];

    /// <inheritdoc/>
    public async Task<Article?> FindAsync(string language, string slug, string version, CancellationToken cancellationToken) =>
        await database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<string?>(
            "select content from article_versions where language = @language and slug = @slug and version = @version", new { language, slug, version }), cancellationToken) is { } content ? Open(content) : null;

    /// <inheritdoc/>
    public async Task<string> StampAsync(CancellationToken cancellationToken)
    {
        // A version's text never changes; whether it is used and whether it is approved may.
        var versions = await database.ReadAsync(connection => connection.QueryAsync<string>(
            """
            select language || '/' || slug || '@' || version || case when current = 1 then ' used' else '' end || case when content like '%"ApprovedBy":null%' then ' draft' else '' end
            from article_versions order by imported_at, language, slug, version
            """), cancellationToken);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', versions))));
    }

    private static Article Open(string content) => JsonSerializer.Deserialize<Article>(content) ?? throw new InvalidOperationException("An article in the store is empty.");

    private sealed record Key(string Language, string Slug, string Version, long Current);
}
