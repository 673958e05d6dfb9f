using EthicalBot.Knowledge.Answers;
using EthicalBot.Knowledge.Checking;
using EthicalBot.Knowledge.Library;
using Microsoft.Extensions.Options;

namespace EthicalBot.Bot.Knowledge;

/// <summary>Reads the articles that <c>Knowledge:Source</c> names: a folder, a JSON export, or the demo shop's own.</summary>
internal sealed class KnowledgeSource(IOptions<KnowledgeOptions> options, IConfiguration configuration)
{
    /// <summary>Whether one is named in the settings.</summary>
    public bool IsSet => options.Value.Source is { Length: > 0 };

    /// <summary>Whether the demo shop's articles may stand in: only where the demo shop answers too.</summary>
    public bool HasDemo => !IsSet && string.IsNullOrWhiteSpace(configuration["Orders:Url"]);

    /// <summary>All of them, in the order of language and slug; what instructs a model comes as a draft until a person has read it.</summary>
    /// <param name="path">Another source than the configured one; null for that.</param>
    /// <param name="read">Told after each file how many of how many are read. Null: nobody watches.</param>
    /// <exception cref="ArticleFormatException">One of them is no article.</exception>
    public async Task<IReadOnlyList<Article>> ReadAsync(string? path, Action<int, int>? read, CancellationToken cancellationToken) =>
        [.. (await WrittenAsync(path, read, cancellationToken)).Select(article => Instructions.HeldBack(article, options.Value.HarmlessArticles.AsReadOnly()))];

    private async Task<IReadOnlyList<Article>> WrittenAsync(string? path, Action<int, int>? read, CancellationToken cancellationToken)
    {
        if ((path ?? options.Value.Source) is not { Length: > 0 } source)
            return HasDemo ? DemoArticles.Read() : throw new ArticleFormatException("No source is named. Set Knowledge:Source, or name a folder with <language>/<slug>.md or a JSON export.");
        // Nothing where something was named is a wrong path or an unmounted disk, and would withdraw everything.
        if (Directory.Exists(source))
            return await ArticleFolder.ReadAsync(source, read, cancellationToken) is { Count: > 0 } articles ? articles : throw new ArticleFormatException($"'{source}' holds no article. Name a folder with <language>/<slug>.md, or a JSON export.");
        if (File.Exists(source))
            return ArticleJson.Read(source, await File.ReadAllTextAsync(source, cancellationToken)) is { Count: > 0 } exported ? exported : throw new ArticleFormatException($"'{source}' holds no article.");
        throw new ArticleFormatException($"Knowledge:Source is '{source}', where there is nothing. Name a folder with <language>/<slug>.md, or a JSON export.");
    }
}
