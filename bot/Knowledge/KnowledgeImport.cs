using EthicalBot.Knowledge.Checking;
using EthicalBot.Knowledge.Library;

namespace EthicalBot.Bot.Knowledge;

/// <summary>Brings the configured articles into the store.</summary>
internal sealed partial class KnowledgeImport(KnowledgeSource source, IArticleVersions versions, ILogger<KnowledgeImport> logger)
{
    /// <summary>Takes what the source that is set has now; nothing where none is.</summary>
    /// <exception cref="ArticleFormatException">One of them is no article.</exception>
    public async Task TakeAsync(CancellationToken cancellationToken)
    {
        if (source.IsSet)
            await ImportAsync(cancellationToken);
    }

    /// <summary>Fills a store that has no article with the demo shop's; what was imported by hand stays.</summary>
    public async Task FillAsync(CancellationToken cancellationToken)
    {
        if (source.HasDemo && (await versions.ReadAsync(cancellationToken)).Count == 0)
            await ImportAsync(cancellationToken);
    }

    private async Task ImportAsync(CancellationToken cancellationToken)
    {
        var articles = await source.ReadAsync(path: null, read: null, cancellationToken);
        Log.Imported(logger, (await versions.ImportAsync(articles, cancellationToken)).Added);
        foreach (var held in articles.Where(article => Instructions.In(article) is not null))
            Log.HeldBack(logger, Instructions.NameOf(held));
    }

    private static partial class Log
    {
        [LoggerMessage(3701, LogLevel.Information, "Articles imported: {Count} in a new version.")]
        public static partial void Imported(ILogger logger, int count);

        [LoggerMessage(3703, LogLevel.Warning, "{Version} is held back: words in it instruct a model. 'knowledge check' says which.")]
        public static partial void HeldBack(ILogger logger, string version);
    }
}
