namespace EthicalBot.Knowledge.Library;

/// <summary>The articles of the demo shop, which come with the assembly.</summary>
public static class DemoArticles
{
    private const string Folder = "articles/";

    /// <summary>Reads them, in the order of language and slug.</summary>
    public static IReadOnlyList<Article> Read()
    {
        var assembly = typeof(DemoArticles).Assembly;
        var articles = new List<Article>();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!); // not null: the assembly just named it
            // Built on Windows, the path inside the name has backslashes.
            var parts = name[Folder.Length..].Split('/', '\\');
            if (parts is not [var language, var file]) continue;
            articles.Add(ArticleFile.Read($"{language}/{file}", language, Path.GetFileNameWithoutExtension(file), reader.ReadToEnd()));
        }

        return articles;
    }
}
