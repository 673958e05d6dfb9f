using EthicalBot.Bot.Operations;
using EthicalBot.Privacy.Rights;

namespace EthicalBot.Bot.Rights;

/// <summary>Does the erasures that customers asked for, once they have had their answer.</summary>
internal sealed partial class ErasureWorker(IRightsRequests requests, IErasure erasure, TimeProvider time, ILogger<ErasureWorker> logger) : BackgroundService
{
    private const int Most = 20;
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await EraseDueAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                // The loop's edge: the request is still open, and the next tick tries again.
                Log.Failed(logger, Fault.Of(exception));
            }
        }
    }

    private async Task EraseDueAsync(CancellationToken cancellationToken)
    {
        await erasure.ClearDiskAsync(cancellationToken);
        foreach (var request in await requests.ErasuresToDoAsync(Most, cancellationToken))
        {
            var outcome = await erasure.EraseAsync(request.Subject!, request.Reference, "customer", cancellationToken); // an open erasure names its subject
            Log.Done(logger, request.Reference, outcome.GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1121, LogLevel.Information, "Erasure {Reference}: {Outcome}.")]
        public static partial void Done(ILogger logger, string reference, string outcome);

        [LoggerMessage(1122, LogLevel.Error, "Erasures failed and are tried again: {Fault}")]
        public static partial void Failed(ILogger logger, string fault);
    }
}
