using Microsoft.Extensions.Logging;

namespace EthicalBot.Orders.Http;

/// <summary>Spares a shop that is down, and those who would wait for it: after five failures in a row one call in fifteen seconds tries whether it is back.</summary>
/// <remarks>Safe for use by many threads.</remarks>
internal sealed partial class ShopCircuit(TimeProvider time, ILogger<ShopCircuit> logger)
{
    public const int MostFailures = 5;
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    private readonly Lock _gate = new();
    private int _failures;
    private long _pausedAt;

    /// <summary>Whether to ask now; of those who ask after a pause, the first is let through.</summary>
    public bool MayAsk()
    {
        lock (_gate)
        {
            if (_failures < MostFailures) return true;
            if (time.GetElapsedTime(_pausedAt) < Pause) return false;

            // The next pause begins at once, so a trial that is given up on leaves nothing to undo.
            _pausedAt = time.GetTimestamp();
            return true;
        }
    }

    public void Answered()
    {
        lock (_gate) _failures = 0;
    }

    public void Failed()
    {
        lock (_gate)
        {
            if (_failures < MostFailures) _failures++;
            else return;
            if (_failures < MostFailures) return;
            _pausedAt = time.GetTimestamp();
        }

        Log.Paused(logger, MostFailures);
    }

    private static partial class Log
    {
        [LoggerMessage(2203, LogLevel.Warning, "The shop failed {Count} times in a row and is asked only now and then until it answers")]
        public static partial void Paused(ILogger logger, int count);
    }
}
