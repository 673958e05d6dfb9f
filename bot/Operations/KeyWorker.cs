using EthicalBot.Privacy.Keys;

namespace EthicalBot.Bot.Operations;

/// <summary>Looks after the keys twice a minute.</summary>
internal sealed partial class KeyWorker(KeyUpkeep upkeep, TimeProvider time, ILogger<KeyWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                var outcome = await upkeep.RunAsync(stoppingToken);
                if (outcome is KeyUpkeepOutcome.Good { Wrapped: > 0 } good)
                    Log.Wrapped(logger, good.Wrapped, good.Version);
                else if (outcome is KeyUpkeepOutcome.OutOfReach lost)
                    Log.OutOfReach(logger, (int)lost.Left.TotalMinutes, lost.Why);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                // The loop's edge: the next round tries again.
                Log.Failed(logger, Fault.Of(exception));
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1131, LogLevel.Information, "Keys: {Count} keys of people are wrapped by version {Version} now.")]
        public static partial void Wrapped(ILogger logger, int count, long version);

        [LoggerMessage(1132, LogLevel.Error, "Keys: what is open goes on for {Minutes} minutes. {Why}")]
        public static partial void OutOfReach(ILogger logger, int minutes, string why);

        [LoggerMessage(1133, LogLevel.Error, "Looking after the keys failed and is tried again in half a minute: {Fault}")]
        public static partial void Failed(ILogger logger, string fault);
    }
}
