using EthicalBot.Handoff.Presence;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Handoff;

/// <summary>Registers what is known of the people who take over.</summary>
public static class HandoffServiceCollectionExtensions
{
    /// <summary>Adds presence and the opening hours of <c>Desk:OpeningHours</c>; without any, customers are promised none.</summary>
    public static IServiceCollection AddHandoff(this IServiceCollection services, IConfiguration configuration)
    {
        var entries = configuration.GetSection("Desk:OpeningHours").Get<string[]>() ?? [];
        services.AddSingleton(OpeningHours.Parse(entries, configuration["Company:TimeZone"] ?? "Europe/Paris"));
        services.AddSingleton<IAgentPresence, NobodyPresent>();
        return services;
    }
}
