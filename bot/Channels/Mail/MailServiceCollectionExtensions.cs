using EthicalBot.Conversation.Emails;
using Microsoft.Extensions.Options;

namespace EthicalBot.Bot.Channels.Mail;

/// <summary>Registers the sending of e-mails and maps the demo mailbox.</summary>
internal static class MailServiceCollectionExtensions
{
    /// <summary>Adds e-mails.</summary>
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<MailOptions>().Bind(configuration.GetSection(MailOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<MailOptions>, MailOptionsValidator>();
        services.AddSingleton<IEmails, Emails>();
        services.AddSingleton<SmtpEmails>();
        services.AddSingleton<MailboxPage>();
        services.AddSingleton<MailboxEndpoint>();
        services.AddHostedService<EmailWorker>();
        return services;
    }

    /// <summary>Maps /mailbox.</summary>
    public static void MapMail(this WebApplication app)
    {
        var mailbox = app.Services.GetRequiredService<MailboxEndpoint>();
        app.MapGet(MailboxPage.Path, mailbox.PageAsync);
    }
}
