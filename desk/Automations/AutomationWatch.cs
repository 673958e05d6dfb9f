using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EthicalBot.Desk.Automations;

/// <summary>Looks every minute whether what an automation does has become bad, and lowers it by one stage.</summary>
internal sealed partial class AutomationWatch(AutomationMoves moves, TimeProvider time, ILogger<AutomationWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Tick, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                foreach (var lowered in await moves.LowerWhatIsBadAsync(stoppingToken))
                    Log.Lowered(logger, lowered);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                // The loop's edge: the next minute looks again.
                Log.Failed(logger, exception.GetType().Name);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(2031, LogLevel.Warning, "The automation {Kind} was wrong too often and lost a stage. Somebody in charge should look at it.")]
        public static partial void Lowered(ILogger logger, string kind);

        [LoggerMessage(2032, LogLevel.Error, "Watching the automations failed and goes on in a minute: {Fault}")]
        public static partial void Failed(ILogger logger, string fault);
    }
}
