using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EthicalBot.Dialogs.Notices;

/// <summary>Looks now and then whether there is something to tell.</summary>
internal sealed partial class NoticeWatch(NoticeRound round, TimeProvider time, ILogger<NoticeWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(20);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Tick, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await round.RunAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                // The loop's edge: what was taken is looked at again after its time.
                Log.Failed(logger, exception.GetType().Name);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1801, LogLevel.Error, "Looking for what somebody asked to be told failed and is tried again: {Fault}")]
        public static partial void Failed(ILogger logger, string fault);
    }
}
