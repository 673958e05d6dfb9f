using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Dialogs.Care;

/// <summary>Registers help for who may be in danger, and gentler words.</summary>
internal static class CareServiceCollectionExtensions
{
    /// <summary>Adds the help lines, who tells them, and what signals change.</summary>
    public static IServiceCollection AddCare(this IServiceCollection services)
    {
        services.AddSingleton<HelpLines>();
        services.AddScoped<CrisisHelp>();
        services.AddScoped<CareNotes>();
        services.AddScoped<Softening>();
        return services;
    }
}
