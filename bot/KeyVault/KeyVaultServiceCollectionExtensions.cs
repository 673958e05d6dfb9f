using Azure.Core;
using Azure.Identity;
using EthicalBot.Privacy.Keys;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace EthicalBot.Bot.KeyVault;

/// <summary>Registers Azure Key Vault as the key-encryption key where it is configured.</summary>
internal static class KeyVaultServiceCollectionExtensions
{
    /// <summary>The name under which the credential for the vault is registered.</summary>
    public const string Credential = "key-vault";

    /// <summary>Adds it when <c>Privacy:KeyVault:Key</c> is set.</summary>
    public static IServiceCollection AddKeyVault(this IServiceCollection services, IConfiguration configuration)
    {
        if (string.IsNullOrWhiteSpace(configuration[KeyVaultOptions.KeySetting]))
            return services;
        services.AddSingleton<IValidateOptions<KeyVaultOptions>, KeyVaultAddress.Check>();
        services.AddHttpClient(nameof(KeyVaultKey));
        // A managed identity on Azure, a developer's own sign-in elsewhere.
        services.TryAddKeyedSingleton<TokenCredential>(Credential, (_, _) => new DefaultAzureCredential());
        services.AddSingleton<IKeyEncryptionKey, KeyVaultKey>();
        return services;
    }
}
