using EthicalBot.Bot.Operations;
using EthicalBot.Conversation.Emails;
using Microsoft.Extensions.Options;

namespace EthicalBot.Bot.Channels.Mail;

/// <summary>Sends what was recorded; without a server it sends nothing and what waits ends by its time.</summary>
internal sealed partial class EmailWorker(IEmails emails, IEmailOutbox outbox, SmtpEmails smtp, IOptions<MailOptions> options, TimeProvider time, ILogger<EmailWorker> logger)
    : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(5);

    // Longer than any server is given to answer: only a dead process loses its claim.
    private TimeSpan Lease => TimeSpan.FromSeconds(options.Value.TimeoutSeconds + 10);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (emails.Way != EmailWay.Server)
            return;
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            try
            {
                while (await outbox.TakeAsync(Lease, stoppingToken) is { } item)
                    await outbox.MarkAsync(item.Id, Settle(await smtp.SendAsync(item, stoppingToken), item), stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                // The loop's edge: what was taken is found again when its lease ends.
                Log.Failed(logger, Fault.Of(exception));
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private EmailOutcome Settle(EmailOutcome outcome, EmailToSend item)
    {
        switch (outcome)
        {
            case EmailOutcome.Sent:
                Log.Sent(logger, item.Id, item.Attempts);
                return outcome;
            case EmailOutcome.Postponed when item.Attempts >= options.Value.Attempts:
                Log.GivenUp(logger, item.Id, item.Attempts);
                return new EmailOutcome.Failed("attempts");
            case EmailOutcome.Postponed postponed:
                return new EmailOutcome.Postponed(TimeSpan.FromSeconds(Math.Min(postponed.Delay.TotalSeconds * Math.Pow(2, item.Attempts - 1), LongestDelay.TotalSeconds)));
            default:
                return outcome;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1511, LogLevel.Information, "E-mail {Reference} was sent in attempt {Attempt}.")]
        public static partial void Sent(ILogger logger, string reference, int attempt);

        [LoggerMessage(1512, LogLevel.Error, "E-mail {Reference} was given up after {Attempt} attempts: look at Mail:Host and what stands behind it.")]
        public static partial void GivenUp(ILogger logger, string reference, int attempt);

        [LoggerMessage(1513, LogLevel.Error, "Sending e-mails failed and is tried again: {Fault}")]
        public static partial void Failed(ILogger logger, string fault);
    }
}
