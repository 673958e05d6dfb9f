using EthicalBot.Knowledge.Library;

namespace EthicalBot.Evaluation.Retrieval;

/// <summary>Reads articles for measuring: also those of other houses, which nobody approved here and which have no front matter.</summary>
internal static class AnyArticles
{
    private const string English = "en";

    /// <summary>Reads every Markdown file and every export below a folder.</summary>
    /// <param name="language">The language of the files that lie in no folder named after one. Null: English.</param>
    /// <exception cref="CommandLineException">There is none, or one of them cannot be read.</exception>
    public static async Task<IReadOnlyList<Article>> ReadAsync(string folder, string? language, ProgressBar progress)
    {
        var articles = new List<Article>();
        var paths = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(path => Path.GetExtension(path) is ".md" or ".json").Order(StringComparer.Ordinal).ToList();
        try
        {
            foreach (var path in paths)
            {
                var text = await File.ReadAllTextAsync(path);
                articles.AddRange((Path.GetExtension(path) == ".json" ? ArticleJson.Read(path, text) : [ReadMarkdown(folder, path, text, language ?? English)]).Select(Usable));
                progress.Report(articles.Count, paths.Count);
            }
        }
        catch (ArticleFormatException fault)
        {
            throw new CommandLineException(fault.Message);
        }

        return articles.Count > 0 ? articles : throw new CommandLineException($"There is no article in '{folder}'.");
    }

    private static Article ReadMarkdown(string folder, string path, string text, string otherwise)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var parent = Path.GetDirectoryName(path);
        var language = parent != Path.TrimEndingDirectorySeparator(folder) && Path.GetFileName(parent) is { Length: 2 } tag ? tag : otherwise;
        try
        {
            if (ArticleFile.SplitFrontMatter(text) is not null) return ArticleFile.Read(path, language, name, text);
        }
        catch (ArticleFormatException)
        {
            // Another house's fields: only its title is of use here.
        }

        return Foreign(name, language, text);
    }

    private static Article Foreign(string name, string language, string text)
    {
        var (fields, body) = ArticleFile.SplitFrontMatter(text) ?? ("", text);
        var title = Line(fields, "title:") ?? Line(body, "#") ?? name.Replace('-', ' ').Replace('_', ' ');
        return new Article { Slug = name, Language = language, Version = name, Title = title, Owner = name, Reviewed = DateOnly.MinValue, Expires = DateOnly.MaxValue, Body = body };
    }

    private static string? Line(string text, string start) => text.Split('\n')
        .Where(line => line.StartsWith(start, StringComparison.OrdinalIgnoreCase))
        .Select(line => line[start.Length..].Trim('#', ' ', '"', '\'', '\r'))
        .FirstOrDefault(title => title.Length > 0);

    // What is measured is finding: neither day nor region nor approval is in the way.
    private static Article Usable(Article article) => article with { ApprovedBy = article.ApprovedBy ?? article.Owner, Expires = DateOnly.MaxValue, Regions = [] };
}
