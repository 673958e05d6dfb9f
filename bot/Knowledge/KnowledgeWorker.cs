namespace EthicalBot.Bot.Knowledge;

/// <summary>Imports the configured articles as the bot starts, and looks every minute whether others were imported since.</summary>
internal sealed partial class KnowledgeWorker(KnowledgeImport import, KnowledgeIndex index, TimeProvider time, ILogger<KnowledgeWorker> logger) : BackgroundService
{
    // Not at once: whoever has just come waits for other things.
    private static readonly TimeSpan s_first = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_pause = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        // Before anybody is served: a fault in an article stops the start.
        await import.TakeAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_first, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            timer.Period = s_pause;
            try
            {
                await index.RefreshAsync(stoppingToken);
                await index.EmbedAsync(stoppingToken);
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
        [LoggerMessage(3702, LogLevel.Warning, "The articles could not be looked at again: {Fault}.")]
        public static partial void NotRefreshed(ILogger logger, string fault);
    }
}
