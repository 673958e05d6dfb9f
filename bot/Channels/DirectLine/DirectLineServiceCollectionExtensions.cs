using System.Threading.RateLimiting;
using EthicalBot.Conversation.Mail;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace EthicalBot.Bot.Channels.DirectLine;

/// <summary>Registers the channel and maps its paths.</summary>
internal static class DirectLineServiceCollectionExtensions
{
    private const string Cors = "direct-line";
    private const string MessageRate = "direct-line-messages";

    /// <summary>Adds Direct Line 3.0.</summary>
    public static IServiceCollection AddDirectLineChannel(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(DirectLineOptions.Section);
        services.AddOptions<DirectLineOptions>().Bind(section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<DirectLineTokens>();
        services.AddSingleton<DirectLineIncoming>();
        services.AddSingleton<DirectLineUploads>();
        services.AddSingleton<DirectLineActivities>();
        services.AddSingleton<DirectLineFileLinks>();
        services.AddSingleton<DirectLineConversations>();
        services.AddSingleton<DirectLineStreams>();
        services.AddSingleton<DirectLineEndpoints>();
        services.AddSingleton<IChannelDelivery, DirectLineDelivery>();

        var origins = section.GetSection(nameof(DirectLineOptions.Origins)).Get<string[]>() ?? [];
        services.AddCors(cors => cors.AddPolicy(Cors, policy => policy
            .WithOrigins(origins).AllowAnyHeader().WithMethods("GET", "POST").WithExposedHeaders("Retry-After")));
        services.Configure<RateLimiterOptions>(limiter => limiter.AddPolicy(MessageRate, context => RateLimitPartition.GetTokenBucketLimiter(
            // By conversation, not by address: a company's customers may share one, and a conversation needs a token.
            context.Request.RouteValues["conversationId"] as string ?? "",
            _ => PerMinute(context.RequestServices.GetRequiredService<IOptions<DirectLineOptions>>().Value.MessagesPerMinute))));
        return services;
    }

    /// <summary>Maps /v3/directline.</summary>
    public static void MapDirectLine(this WebApplication app)
    {
        var endpoints = app.Services.GetRequiredService<DirectLineEndpoints>();
        var group = app.MapGroup("/v3/directline").RequireCors(Cors);
        group.MapPost("/tokens/generate", endpoints.GenerateAsync);
        group.MapPost("/tokens/refresh", endpoints.Refresh);
        group.MapPost("/conversations", endpoints.StartAsync);
        group.MapGet("/conversations/{conversationId}", endpoints.ReconnectAsync);
        group.MapGet("/conversations/{conversationId}/activities", endpoints.ReadAsync);
        group.MapPost("/conversations/{conversationId}/activities", endpoints.PostAsync).RequireRateLimiting(MessageRate);
        group.MapPost("/conversations/{conversationId}/upload", endpoints.UploadAsync).RequireRateLimiting(MessageRate).DisableAntiforgery();
        group.MapGet("/conversations/{conversationId}/files/{fileId}", endpoints.FileAsync);
        group.MapGet("/conversations/{conversationId}/stream", endpoints.StreamAsync);
    }

    /// <summary>A token bucket that refills evenly over a minute.</summary>
    public static TokenBucketRateLimiterOptions PerMinute(int permits) => new()
    {
        TokenLimit = Math.Max(permits / 2, 1),
        TokensPerPeriod = Math.Max(permits / 30, 1),
        ReplenishmentPeriod = TimeSpan.FromSeconds(permits < 30 ? 60.0 / permits : 2),
        QueueLimit = 0,
    };
}
