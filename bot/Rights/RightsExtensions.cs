using EthicalBot.Privacy.Rights;

namespace EthicalBot.Bot.Rights;

/// <summary>Registers and maps what answers a person's rights.</summary>
internal static class RightsExtensions
{
    /// <summary>Adds exports, their pages, and who does erasures.</summary>
    public static IServiceCollection AddRights(this IServiceCollection services)
    {
        services.AddSingleton<ExportSchemas>();
        services.AddSingleton<ExportPage>();
        services.AddSingleton<ExportPackage>();
        services.AddSingleton<Exports>();
        services.AddSingleton<IExports>(provider => provider.GetRequiredService<Exports>());
        services.AddSingleton<RightsEndpoints>();
        services.AddHostedService<ErasureWorker>();
        return services;
    }

    /// <summary>Maps them.</summary>
    public static void MapRights(this WebApplication app)
    {
        var endpoints = app.Services.GetRequiredService<RightsEndpoints>();
        app.MapGet($"{RightsPaths.Export}/{{secret}}", endpoints.PageAsync);
        app.MapPost($"{RightsPaths.Export}/{{secret}}", endpoints.FetchAsync).DisableAntiforgery();
        app.MapGet($"{RightsPaths.Schemas}/{{name}}.json", endpoints.Schema);
        app.MapGet($"{RightsPaths.Certificates}/{{reference}}", endpoints.CertificateAsync);
    }
}
