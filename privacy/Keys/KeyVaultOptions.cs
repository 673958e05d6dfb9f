using System.ComponentModel.DataAnnotations;

namespace EthicalBot.Privacy.Keys;

/// <summary>Settings <c>Privacy:KeyVault:*</c>: the key in Azure Key Vault that seals the keys in the key file.</summary>
public sealed class KeyVaultOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Privacy:KeyVault";

    /// <summary>The name of the setting that switches it on.</summary>
    public const string KeySetting = $"{Section}:Key";

    /// <summary>The key's address without a version, such as https://NAME.vault.azure.net/keys/ethicalbot; absent: the keys lie in the file in clear.</summary>
    public Uri? Key { get; set; }

    /// <summary>RSA-OAEP-256 for an RSA key, A256KW for a symmetric one of a managed HSM.</summary>
    [RegularExpression("RSA-OAEP-256|A256KW")]
    public string Algorithm { get; set; } = "RSA-OAEP-256";

    /// <summary>How often the key is used to see that this is still allowed, in minutes: 1 to 60.</summary>
    [Range(1, 60)]
    public int CheckMinutes { get; set; } = 5;

    /// <summary>How long the opened keys go on without it, in minutes: 1 to 60.</summary>
    [Range(1, 60)]
    public int GraceMinutes { get; set; } = 60;

    /// <summary>How long one call may take, in seconds: 1 to 60.</summary>
    [Range(1, 60)]
    public int TimeoutSeconds { get; set; } = 10;
}
