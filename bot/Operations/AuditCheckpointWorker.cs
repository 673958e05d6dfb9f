using EthicalBot.Privacy.Audit.Checkpoints;

namespace EthicalBot.Bot.Operations;

/// <summary>Looks every second whether the audit log is to be signed, and signs the rest when the bot stops.</summary>
internal sealed partial class AuditCheckpointWorker(IAuditCheckpoints checkpoints, TimeProvider time, ILogger<AuditCheckpointWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    private string? _told;

    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await checkpoints.PrepareAsync(cancellationToken);
        Tell(checkpoints.Fault);
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await WriteAsync(all: true, cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await WriteAsync(all: false, stoppingToken);
    }

    private async Task WriteAsync(bool all, CancellationToken cancellationToken)
    {
        try
        {
            await checkpoints.WriteAsync(all, cancellationToken);
            Tell(checkpoints.Fault);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // The loop's edge: the next second tries again, and customers are answered meanwhile.
            Tell(checkpoints.Fault ?? Fault.Of(exception));
        }
    }

    // Once, not every second.
    private void Tell(string? fault)
    {
        if (fault == _told)
            return;
        _told = fault;
        if (fault is null)
            Log.Well(logger);
        else
            Log.Failed(logger, fault);
    }

    private static partial class Log
    {
        [LoggerMessage(1121, LogLevel.Error, "Checkpoints of the audit log are not written, and are tried again: {Fault}")]
        public static partial void Failed(ILogger logger, string fault);

        [LoggerMessage(1122, LogLevel.Information, "The audit log's checkpoints are written again.")]
        public static partial void Well(ILogger logger);
    }
}
