using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using EthicalBot.Conversation.Emails;
using EthicalBot.Dialogs;
using Microsoft.Extensions.Options;

namespace EthicalBot.Bot.Channels.Mail;

/// <summary>Gives e-mails to the mail server, one connection each.</summary>
internal sealed partial class SmtpEmails(IOptions<MailOptions> options, CompanyOptions company, TimeProvider time, ILogger<SmtpEmails> logger)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    /// <summary>Sends one; what the server says is never logged, because it may quote the address.</summary>
    public async Task<EmailOutcome> SendAsync(EmailToSend item, CancellationToken cancellationToken)
    {
        var mail = options.Value;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(mail.TimeoutSeconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            using var message = MessageOf(item, mail);
            using var client = new SmtpClient(mail.Host, mail.Port) { EnableSsl = mail.StartTls, DeliveryMethod = SmtpDeliveryMethod.Network };
            if (!string.IsNullOrEmpty(mail.User))
                client.Credentials = new NetworkCredential(mail.User, mail.Password);
            await client.SendMailAsync(message, either.Token);
            return new EmailOutcome.Sent();
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotTaken(logger, item.Id, "timeout", item.Attempts);
            return new EmailOutcome.Postponed(Soon);
        }
        catch (SmtpException exception)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Log.NotTaken(logger, item.Id, exception.StatusCode.ToString(), item.Attempts);
            return IsForEver(exception) ? new EmailOutcome.Failed("refused") : new EmailOutcome.Postponed(Soon);
        }
    }

    // About this address; all else (no connection, no sign-in, no encryption) is for the operator to mend, and may be over soon.
    private static bool IsForEver(SmtpException exception) =>
        exception.StatusCode is SmtpStatusCode.MailboxUnavailable or SmtpStatusCode.MailboxNameNotAllowed or SmtpStatusCode.UserNotLocalTryAlternatePath or SmtpStatusCode.TransactionFailed;

    private MailMessage MessageOf(EmailToSend item, MailOptions mail)
    {
        var from = new MailAddress(mail.From!, Email.IsOneLine(company.Name) ? company.Name : null, Encoding.UTF8); // checked at the start
        var message = new MailMessage(from, new MailAddress(item.Email.To))
        {
            Subject = item.Email.Subject,
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        // The same on every try: a server that got it twice knows it again.
        message.Headers.Add("Message-ID", $"<{item.Id}@{from.Host}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add("X-Auto-Response-Suppress", "All");
        message.Headers.Add("Content-Language", item.Email.Language);
        message.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(item.Email.Text, Encoding.UTF8, MediaTypeNames.Text.Plain));
        message.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(EmailHtml.Of(item.Email.Text, item.Email.Language), Encoding.UTF8, MediaTypeNames.Text.Html));
        return message;
    }

    private static partial class Log
    {
        [LoggerMessage(1501, LogLevel.Warning, "E-mail {Reference} was not taken by the server: {Reason}, attempt {Attempt}.")]
        public static partial void NotTaken(ILogger logger, string reference, string reason, int attempt);
    }
}
