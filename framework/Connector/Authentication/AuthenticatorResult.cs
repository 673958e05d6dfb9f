namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An access token and its end.</summary>
public class AuthenticatorResult
{
    /// <summary>Gets or sets the token.</summary>
    public string? AccessToken { get; set; }

    /// <summary>Gets or sets when the token expires.</summary>
    public DateTimeOffset ExpiresOn { get; set; }
}
