using EthicalBot.Privacy.Keys;
using Microsoft.Extensions.Options;

namespace EthicalBot.Bot.KeyVault;

/// <summary>The addresses that follow from the key's.</summary>
internal static class KeyVaultAddress
{
    private const string Version = "?api-version=7.4";

    /// <summary>The address for an operation on the key, or on the version of it that an id names.</summary>
    /// <exception cref="KeyEncryptionException">The id names another key: a changed file must not choose who is asked.</exception>
    public static Uri Of(Uri key, string operation, string? id = null)
    {
        var name = key.GetLeftPart(UriPartial.Path).TrimEnd('/');
        if (id is null)
            return new($"{name}/{operation}{Version}");
        return id.StartsWith(name + "/", StringComparison.OrdinalIgnoreCase) && id[(name.Length + 1)..].All(char.IsAsciiLetterOrDigit)
            ? new($"{id}/{operation}{Version}")
            : throw new KeyEncryptionException($"{KeyVaultOptions.KeySetting} is '{key}', and the keys in Privacy:KeyFile are sealed by '{id}': give the address of that key.");
    }

    /// <summary>For whom the token is: the cloud's vaults, such as https://vault.azure.net.</summary>
    public static string Scope(Uri key) =>
        key.IsLoopback ? "https://vault.azure.net/.default" : $"https://{key.Host[(key.Host.IndexOf('.', StringComparison.Ordinal) + 1)..]}/.default";

    /// <summary>Says before the start what is no key's address.</summary>
    internal sealed class Check : IValidateOptions<KeyVaultOptions>
    {
        /// <inheritdoc/>
        public ValidateOptionsResult Validate(string? name, KeyVaultOptions options) =>
            options.Key is { IsAbsoluteUri: true, Segments: [_, "keys/", _] } key && (key.Scheme == Uri.UriSchemeHttps || key.IsLoopback)
                ? ValidateOptionsResult.Success
                : ValidateOptionsResult.Fail($"Key is '{options.Key}'; right would be a key's address without a version, such as https://NAME.vault.azure.net/keys/ethicalbot.");
    }
}
