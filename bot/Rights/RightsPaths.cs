namespace EthicalBot.Bot.Rights;

/// <summary>Where a person's rights are answered.</summary>
internal static class RightsPaths
{
    /// <summary>Where exports are fetched, with the secret behind it.</summary>
    public const string Export = "/rights/export";

    /// <summary>The shapes of exports, for machines.</summary>
    public const string Schemas = "/trust/schemas";

    /// <summary>Certificates of erasure, with the reference behind it.</summary>
    public const string Certificates = "/trust/erasures";
}
