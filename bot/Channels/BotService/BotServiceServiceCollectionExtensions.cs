using EthicalBot.Conversation.Mail;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;

namespace EthicalBot.Bot.Channels.BotService;

/// <summary>Registers the channels behind Azure Bot Service and maps their path.</summary>
internal static class BotServiceServiceCollectionExtensions
{
    /// <summary>Adds Azure Bot Service.</summary>
    public static IServiceCollection AddBotServiceChannel(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<BotServiceOptions>().Bind(configuration.GetSection(BotServiceOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<BotIdentity>().Bind(configuration).ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotIdentity>, BotIdentity.Check>();
        services.AddHttpClient();
        // On these channels an address holds the customer's e-mail address or number: calls leave no log and no trace.
        services.ConfigureHttpClientDefaults(static clients => clients.RemoveAllLoggers().UseSocketsHttpHandler(static (handler, _) => handler.ActivityHeadersPropagator = null));
        services.AddSingleton<ServiceClientCredentialsFactory>(provider =>
        {
            // Checked here too: this is made before the start checks what is configured, and says less.
            _ = provider.GetRequiredService<IOptions<BotIdentity>>().Value;
            return new ConfigurationServiceClientCredentialFactory(configuration);
        });
        services.AddSingleton<BotFrameworkAuthentication>(provider => new ConfigurationBotFrameworkAuthentication(
            configuration,
            provider.GetRequiredService<ServiceClientCredentialsFactory>(),
            // Without a validator of claims no other bot may call this one as a skill.
            new AuthenticationConfiguration(),
            provider.GetRequiredService<IHttpClientFactory>(),
            provider.GetRequiredService<ILogger<BotFrameworkAuthentication>>()));
        services.AddSingleton<CallerCheck>();
        services.AddSingleton<BotServiceIncoming>();
        services.AddSingleton<BotServiceConversations>();
        services.AddSingleton<Addressing>();
        services.AddSingleton<RecordedReply>();
        services.AddSingleton<BotServiceEndpoint>();
        services.AddSingleton<IChannelDelivery, BotServiceDelivery>();
        return services;
    }

    /// <summary>Maps /api/messages.</summary>
    public static void MapBotService(this WebApplication app)
    {
        var endpoint = app.Services.GetRequiredService<BotServiceEndpoint>();
        app.MapPost("/api/messages", endpoint.PostAsync);
    }
}
