using EthicalBot.Bot.Trust.Labels;
using EthicalBot.Bot.Trust.Sections;
using EthicalBot.Dialogs.AboutAi;

namespace EthicalBot.Bot.Trust;

/// <summary>Registers and maps the trust pages.</summary>
internal static class TrustExtensions
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Adds the facts and the pages made of them; sections stand on the page in this order.</summary>
    public static IServiceCollection AddTrust(this IServiceCollection services)
    {
        services.AddSingleton<IAiFunctions, RunningAiFunctions>();
        services.AddSingleton<AiLabels>();
        services.AddSingleton<ITrustSection, PolicySection>();
        services.AddSingleton<ITrustSection, RiskSection>();
        services.AddSingleton<ITrustSection, PersonSection>();
        services.AddSingleton<ITrustSection, RetentionSection>();
        services.AddSingleton<ITrustSection, ProcessingSection>();
        services.AddSingleton<ITrustSection, RightsSection>();
        services.AddSingleton<ITrustSection, LabelSection>();
        services.AddSingleton<TrustPage>();
        services.AddSingleton<TrustEndpoints>();
        return services;
    }

    /// <summary>Maps /trust for people and /.well-known/ai-nutrition-facts.json for machines.</summary>
    public static void MapTrust(this WebApplication app)
    {
        var endpoints = app.Services.GetRequiredService<TrustEndpoints>();
        app.MapMethods(TrustPaths.Page, Reading, endpoints.PageAsync);
        app.MapMethods(TrustPaths.Labels, Reading, endpoints.Labels);
    }
}
