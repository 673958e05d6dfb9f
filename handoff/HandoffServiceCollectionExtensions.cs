using EthicalBot.Handoff.Presence;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EthicalBot.Handoff;

/// <summary>Registers what is known of the people who take over.</summary>
public static class HandoffServiceCollectionExtensions
{
    /// <summary>Adds presence and opening hours.</summary>
    public static IServiceCollection AddHandoff(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DeskOptions>().Bind(configuration.GetSection(DeskOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => HoursOf(provider.GetRequiredService<IOptions<DeskOptions>>().Value));
        services.AddSingleton<IAgentPresence, NobodyPresent>();
        return services;
    }

    private static OpeningHours HoursOf(DeskOptions desk) => OpeningHours.Parse(desk.OpeningHours, desk.TimeZone);
}
