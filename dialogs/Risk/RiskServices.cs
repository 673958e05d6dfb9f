using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EthicalBot.Dialogs.Risk;

/// <summary>Registers stages and what they decide.</summary>
internal static class RiskServices
{
    public static IServiceCollection AddRisk(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AutomationOptions>().Configure(options => configuration.GetSection(AutomationOptions.Section).Bind(options.ByName)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<AutomationOptions>, AutomationOptionsValidator>();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<AutomationOptions>>().Value);
        services.AddSingleton<AutomationStages>();
        services.AddScoped<Suggestions>();
        services.AddScoped<AutomationGate>();
        return services;
    }
}
