using EthicalBot.Dialogs.Notices;

namespace EthicalBot.Bot.Notices;

/// <summary>Registers and maps the page on which notices are stopped.</summary>
internal static class NoticesExtensions
{
    /// <summary>Adds it.</summary>
    public static IServiceCollection AddNoticePage(this IServiceCollection services) => services.AddSingleton<StopEndpoint>();

    /// <summary>Maps it.</summary>
    public static void MapNotices(this WebApplication app)
    {
        var endpoint = app.Services.GetRequiredService<StopEndpoint>();
        app.MapGet($"{NoticeLinks.StopPath}{{id}}", endpoint.PageAsync);
        app.MapPost($"{NoticeLinks.StopPath}{{id}}", endpoint.StopAsync).DisableAntiforgery();
    }
}
