namespace EthicalBot.Knowledge.Library;

/// <summary>Reads the articles of a folder: <c>&lt;language&gt;/&lt;slug&gt;.md</c>.</summary>
public static class ArticleFolder
{
    /// <summary>Reads every article, in the order of language and slug.</summary>
    /// <param name="read">Told after each file how many of how many are read. Null: nobody watches.</param>
    /// <exception cref="ArticleFormatException">One of them is no article.</exception>
    /// <exception cref="IOException">The folder or a file of it cannot be read.</exception>
    public static async Task<IReadOnlyList<Article>> ReadAsync(string folder, Action<int, int>? read, CancellationToken cancellationToken)
    {
        var paths = Directory.GetDirectories(folder)
            .SelectMany(language => Directory.GetFiles(language, "*.md"))
            .Order(StringComparer.Ordinal)
            .ToList();
        var articles = new List<Article>(paths.Count);
        foreach (var path in paths)
        {
            var language = Path.GetFileName(Path.GetDirectoryName(path)!); // not null: it lies in a folder of the folder
            var text = await File.ReadAllTextAsync(path, cancellationToken);
            articles.Add(ArticleFile.Read($"{language}/{Path.GetFileName(path)}", language, Path.GetFileNameWithoutExtension(path), text));
            read?.Invoke(articles.Count, paths.Count);
        }

        return articles;
    }
}
