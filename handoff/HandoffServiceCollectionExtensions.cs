using EthicalBot.Handoff.Approvals;
using EthicalBot.Handoff.Presence;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EthicalBot.Handoff;

/// <summary>Registers what is known of the people who take over.</summary>
public static class HandoffServiceCollectionExtensions
{
    /// <summary>Adds the settings <c>Desk:*</c> and <c>Approvals:*</c>, and the opening hours in <c>Company:TimeZone</c>.</summary>
    public static IServiceCollection AddHandoff(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(DeskOptions.Section);
        services.AddOptions<DeskOptions>().Bind(section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<DeskOptions>>().Value);
        var entries = section.GetSection(nameof(DeskOptions.OpeningHours)).Get<string[]>() ?? [];
        services.AddSingleton(OpeningHours.Parse(entries, configuration["Company:TimeZone"] ?? "Europe/Paris"));
        services.AddSingleton<Reachability>();
        services.AddOptions<ApprovalOptions>().Bind(configuration.GetSection(ApprovalOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<ApprovalOptions>>().Value);
        services.AddSingleton<ApprovalPlace>();
        return services;
    }
}
