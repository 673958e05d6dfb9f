using EthicalBot.Knowledge.Library;

namespace EthicalBot.Tests.Knowledge.Library;

public sealed class ArticleFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("articles-").FullName;

    [Fact]
    public async Task A_folder_is_read_by_language_and_name()
    {
        Write("fr/late.md", "Retard");
        Write("en/late.md", "Late");
        Write("en/cost.md", "Cost");
        var told = new List<(int, int)>();

        var articles = await ArticleFolder.ReadAsync(_folder, (done, all) => told.Add((done, all)), CancellationToken.None);

        Assert.Equal([("en", "cost", "Cost"), ("en", "late", "Late"), ("fr", "late", "Retard")], articles.Select(article => (article.Language, article.Slug, article.Title)));
        Assert.Equal([(1, 3), (2, 3), (3, 3)], told);
    }

    [Fact]
    public async Task A_fault_names_the_file_below_the_folder()
    {
        Write("en/late.md", "");

        var fault = await Assert.ThrowsAsync<ArticleFormatException>(() => ArticleFolder.ReadAsync(_folder, read: null, CancellationToken.None));

        Assert.StartsWith("en/late.md, line 2", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_articles_that_come_along_can_be_read() => Assert.All(DemoArticles.Read(), article => Assert.NotEmpty(Passages.Of(article)));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string name, string title)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // not null: it lies below the folder
        File.WriteAllText(path, $"---\ntitle: {title}\nowner: Delivery\nreviewed: 2026-11-02\nexpires: 2027-11-02\n---\nText.\n");
    }
}
