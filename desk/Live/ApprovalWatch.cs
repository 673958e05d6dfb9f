using EthicalBot.Handoff.Approvals;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EthicalBot.Desk.Live;

/// <summary>Watches what was decided and not told, what is to be tried again, and what nobody has decided in time; a crash between two steps loses none of it.</summary>
internal sealed partial class ApprovalWatch(IApprovals approvals, ApprovalPlace place, TimeProvider time, ILogger<ApprovalWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Tick, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                foreach (var due in await approvals.DueAsync(stoppingToken))
                {
                    var news = due.Pending ? ApprovalEvent.Decided : ApprovalEvent.Expired;
                    if (await place.TellAsync(news, due, stoppingToken))
                        Log.Told(logger, due.Reference, news);
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                // The loop's edge: the next second looks again.
                Log.Failed(logger, exception.GetType().Name);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(2031, LogLevel.Information, "Approval {Reference}: {News}.")]
        public static partial void Told(ILogger logger, string reference, string news);

        [LoggerMessage(2032, LogLevel.Error, "Watching the approvals failed and goes on in a second: {Fault}")]
        public static partial void Failed(ILogger logger, string fault);
    }
}
