using System.Globalization;
using System.Threading.RateLimiting;
using EthicalBot.Bot.Channels.DirectLine;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace EthicalBot.Bot.Chat;

/// <summary>Registers and maps the chat page.</summary>
internal static class ChatServiceCollectionExtensions
{
    private const string SessionRate = "chat-sessions";

    /// <summary>Adds the page's session.</summary>
    public static IServiceCollection AddChat(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<ChatEndpoints>();
        services.AddRateLimiter(limiter =>
        {
            limiter.OnRejected = async (rejected, _) =>
            {
                var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var known) ? known : TimeSpan.FromSeconds(5);
                rejected.HttpContext.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
                await DirectLineError.TooManyRequests().ExecuteAsync(rejected.HttpContext);
            };
            limiter.AddPolicy(SessionRate, context => RateLimitPartition.GetTokenBucketLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => DirectLineServiceCollectionExtensions.PerMinute(
                    context.RequestServices.GetRequiredService<IOptions<DirectLineOptions>>().Value.SessionsPerMinute)));
        });
        return services;
    }

    /// <summary>Maps the page at / and what it asks for.</summary>
    public static void MapChat(this WebApplication app)
    {
        app.UseChatFiles();
        var endpoints = app.Services.GetRequiredService<ChatEndpoints>();
        app.MapGet("/chat/settings", endpoints.Settings);
        app.MapPost("/chat/session", endpoints.SessionAsync).RequireRateLimiting(SessionRate);
    }
}
