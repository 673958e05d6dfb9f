using EthicalBot.Bot.Operations;
using EthicalBot.Conversation.Mail;
using EthicalBot.Conversation;
using Microsoft.Extensions.Options;

namespace EthicalBot.Bot.Turn;

/// <summary>Runs turns: each loop takes a conversation, answers all that waits in it, in order, and delivers.</summary>
internal sealed partial class TurnWorker(
    TurnWakeup wakeup, TurnRunner runner, Delivery delivery, IInbox inbox, IOutbox outbox, IOptions<TurnOptions> options, TimeProvider time, ILogger<TurnWorker> logger)
    : BackgroundService
{
    private const int MostFoundAtOnce = 100;

    // Signals wake at once. This finds what a killed process left and what a failed turn postponed.
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll([FindAsync(stoppingToken), .. Enumerable.Range(0, options.Value.AtOnce).Select(loop => WorkAsync(loop, stoppingToken))]);

    private async Task WorkAsync(int loop, CancellationToken stoppingToken)
    {
        var holder = $"{Environment.MachineName}/{Environment.ProcessId}/{loop}";
        await foreach (var conversation in wakeup.Woken.ReadAllAsync(stoppingToken))
        {
            try
            {
                await runner.RunAllAsync(conversation, holder, stoppingToken);
                await delivery.CompleteAsync(conversation, stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                // The loop's edge: the store keeps what waits, and it is found again.
                Log.WorkFailed(logger, Fault.Of(exception));
            }
        }
    }

    private async Task FindAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Poll, time);
        do
        {
            try
            {
                foreach (var conversation in await inbox.WaitingAsync(MostFoundAtOnce, stoppingToken))
                    wakeup.Wake(conversation);
                foreach (var conversation in await outbox.DueAsync(MostFoundAtOnce, stoppingToken))
                    wakeup.Wake(conversation);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                Log.WorkFailed(logger, Fault.Of(exception));
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private static partial class Log
    {
        [LoggerMessage(1001, LogLevel.Error, "Work on a conversation failed and will be found again: {Fault}")]
        public static partial void WorkFailed(ILogger logger, string fault);
    }
}
