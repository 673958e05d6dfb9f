using EthicalBot.Knowledge.Library;

namespace EthicalBot.Bot.Knowledge;

/// <summary>Imports the configured articles as the bot starts, and looks every minute whether others were imported since.</summary>
internal sealed partial class KnowledgeWorker(KnowledgeSource source, IArticleVersions versions, KnowledgeIndex index, TimeProvider time, ILogger<KnowledgeWorker> logger) : BackgroundService
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        // What was imported by hand stays where no source is set: the demo shop's articles only fill an empty store.
        if (source.IsSet || (await versions.ReadAsync(cancellationToken)).Count == 0)
        {
            var articles = await source.ReadAsync(path: null, read: null, cancellationToken);
            var import = await versions.ImportAsync(articles, cancellationToken);
            Log.Imported(logger, import.Added);
        }

        await index.RefreshAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await index.RefreshAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // The articles of a minute ago serve meanwhile.
                Log.NotRefreshed(logger, exception.GetType().Name);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(3701, LogLevel.Information, "Articles imported: {Count} in a new version.")]
        public static partial void Imported(ILogger logger, int count);

        [LoggerMessage(3702, LogLevel.Warning, "The articles could not be looked at again: {Fault}.")]
        public static partial void NotRefreshed(ILogger logger, string fault);
    }
}
