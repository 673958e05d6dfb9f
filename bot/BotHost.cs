using EthicalBot.Bot.Channels.BotService;
using EthicalBot.Bot.Channels.DirectLine;
using EthicalBot.Bot.Channels.Mail;
using EthicalBot.Bot.Chat;
using EthicalBot.Bot.KeyVault;
using EthicalBot.Bot.Knowledge;
using EthicalBot.Bot.Notices;
using EthicalBot.Bot.Operations;
using EthicalBot.Bot.Register;
using EthicalBot.Bot.Rights;
using EthicalBot.Bot.Trust;
using EthicalBot.Bot.Turn;
using EthicalBot.Cards;
using EthicalBot.Desk;
using EthicalBot.Dialogs;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Handoff;
using EthicalBot.Orders;
using EthicalBot.Privacy;
using EthicalBot.Storage;
using EthicalBot.Understanding;
using Microsoft.Extensions.Options;

namespace EthicalBot.Bot;

/// <summary>Puts the rooms together.</summary>
internal static class BotHost
{
    /// <summary>Registers every room, lowest first.</summary>
    public static void AddBot(this WebApplicationBuilder builder)
    {
        var (services, configuration) = (builder.Services, builder.Configuration);
        services.AddSingleton(TimeProvider.System);
        services.AddPrivacy(configuration);
        services.AddKeyVault(configuration);
        services.AddSingleton<IUnderstandCustomers>(_ => new TrainedUnderstanding(UnderstandingResource.Model, RiskRegistry.Bars));
        services.AddOrders(configuration);
        services.AddCards(configuration, typeof(DialogsServiceCollectionExtensions).Assembly, typeof(BotHost).Assembly);
        services.AddHandoff(configuration);
        services.AddDialogs(configuration);
        services.AddSingleton<IValidateOptions<CompanyOptions>, OfficerCheck>();
        services.AddStorage(configuration);
        services.AddArticles(configuration);
        services.AddAuditCheckpoints();
        services.AddRegister(configuration);
        services.AddDesk();

        services.AddTurn(configuration);
        services.AddDirectLineChannel(configuration);
        services.AddBotServiceChannel(configuration);
        services.AddMail(configuration);
        services.AddChat(configuration);
        services.AddTrust();
        services.AddRights();
        services.AddNoticePage();
        services.AddOperations();
    }

    /// <summary>Maps what can be reached.</summary>
    public static void UseBot(this WebApplication app)
    {
        app.UseEdge();
        app.UseCors();
        app.UseRateLimiter();
        app.UseDesk();
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(20), KeepAliveTimeout = TimeSpan.FromSeconds(20) });
        app.MapChat();
        app.MapDirectLine();
        app.MapBotService();
        app.MapMail();
        app.MapDesk();
        app.MapRegister();
        app.MapTrust();
        app.MapRights();
        app.MapNotices();
        app.MapArticles();
        app.MapOperations();
    }
}
