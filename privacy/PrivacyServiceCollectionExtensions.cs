using EthicalBot.Privacy.Keys;
using EthicalBot.Privacy.Pseudonyms;
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
        services.AddSingleton(provider => new KeyRingFile(
            provider.GetRequiredService<IOptions<PrivacyOptions>>().Value.KeyFile, provider.GetService<IKeyEncryptionKey>(), provider.GetRequiredService<TimeProvider>()));
        // Once, at the start, before anything waits.
        services.AddSingleton(provider => provider.GetRequiredService<KeyRingFile>().OpenAsync(CancellationToken.None).GetAwaiter().GetResult());
        services.AddSingleton<KeyRewrap>();
        services.AddSingleton<KeyUpkeep>();
        services.AddOptions<KeyVaultOptions>().Bind(configuration.GetSection(KeyVaultOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<SubjectVault>();
        services.AddSingleton<PseudonymVault>();
        services.AddSingleton<CaseIndex>();
        services.AddSingleton(provider => new Redactor(
            provider.GetRequiredService<KeyRing>(), provider.GetRequiredService<IOptions<PrivacyOptions>>().Value.Tenant, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ProcessingRegister>();
        services.Declare(PrivacyRecords.All);
        return services;
    }
}
