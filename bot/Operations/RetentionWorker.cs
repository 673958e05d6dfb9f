using EthicalBot.Conversation;
using Microsoft.Extensions.Options;

namespace EthicalBot.Bot.Operations;

/// <summary>Sweeps the store at the start and once an hour.</summary>
internal sealed partial class RetentionWorker(IRetention retention, IOptions<PrivacyTimes> times, TimeProvider time, ILogger<RetentionWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            try
            {
                var deleted = await retention.SweepAsync(TimeSpan.FromHours(times.Value.IdleHours), stoppingToken);
                Log.Swept(logger, deleted);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                // The loop's edge: the next hour tries again.
                Log.Failed(logger, Fault.Of(exception));
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private static partial class Log
    {
        [LoggerMessage(1101, LogLevel.Information, "Retention: {Deleted} rows deleted.")]
        public static partial void Swept(ILogger logger, int deleted);

        [LoggerMessage(1102, LogLevel.Error, "Retention failed and is tried again in an hour: {Fault}")]
        public static partial void Failed(ILogger logger, string fault);
    }
}
