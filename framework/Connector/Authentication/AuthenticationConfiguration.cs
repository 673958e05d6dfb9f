namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What a bot asks of tokens beyond their validity.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Gets or sets the endorsements that a channel must have.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>Gets or sets the check of a caller's claims; without one calls of other bots are refused.</summary>
    public virtual ClaimsValidator? ClaimsValidator { get; set; }

    /// <summary>Gets or sets the issuers that are accepted besides the known ones.</summary>
    public IEnumerable<string>? ValidTokenIssuers { get; set; } = [];
}
