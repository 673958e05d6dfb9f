using EthicalBot.Privacy.Keys;
using EthicalBot.Privacy.Register;
using EthicalBot.Privacy.Redaction;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EthicalBot.Privacy;

/// <summary>Registers keys and redaction.</summary>
public static class PrivacyServiceCollectionExtensions
{
    /// <summary>Adds the key ring, the vault and the redactor.</summary>
    public static IServiceCollection AddPrivacy(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<PrivacyOptions>().Bind(configuration.GetSection(PrivacyOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => KeyRing.FromFile(provider.GetRequiredService<IOptions<PrivacyOptions>>().Value.KeyFile));
        services.AddSingleton<SubjectVault>();
        services.AddSingleton<Redactor>();
        services.AddSingleton<ProcessingRegister>();
        services.Declare(PrivacyRecords.All);
        return services;
    }
}
