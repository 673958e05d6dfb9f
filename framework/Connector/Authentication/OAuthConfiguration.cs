namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where and for what tokens are issued.</summary>
public class OAuthConfiguration
{
    /// <summary>Gets or sets the authority.</summary>
    public string? Authority { get; set; }

    /// <summary>Gets or sets the scope.</summary>
    public string? Scope { get; set; }
}
