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
            Log.Imported(logger, (await versions.ImportAsync(await source.ReadAsync(path: null, read: null, cancellationToken), cancellationToken)).Added);
    }

    /// <summary>Fills a store that has no article with the demo shop's; what was imported by hand stays.</summary>
    public async Task FillAsync(CancellationToken cancellationToken)
    {
        if (source.HasDemo && (await versions.ReadAsync(cancellationToken)).Count == 0)
            Log.Imported(logger, (await versions.ImportAsync(await source.ReadAsync(path: null, read: null, cancellationToken), cancellationToken)).Added);
    }

    private static partial class Log
    {
        [LoggerMessage(3701, LogLevel.Information, "Articles imported: {Count} in a new version.")]
        public static partial void Imported(ILogger logger, int count);
    }
}
