using EthicalBot.Conversation.Emails;
using EthicalBot.Orders;
using Microsoft.Extensions.Options;

namespace EthicalBot.Bot.Channels.Mail;

/// <summary>Where e-mails go: to the server, or to the demo mailbox while somebody tries the bot with the demo shop.</summary>
internal sealed class Emails(IOptions<MailOptions> mail, IOptions<OrdersOptions> orders, IHostEnvironment environment) : IEmails
{
    /// <inheritdoc/>
    public EmailWay Way { get; } =
        mail.Value.HasServer ? EmailWay.Server
        // Whoever can look into the mailbox can prove to be anybody: never beyond development, and never with real customers.
        : environment.IsDevelopment() && string.IsNullOrEmpty(orders.Value.Url) ? EmailWay.Demo
        : EmailWay.None;
}
