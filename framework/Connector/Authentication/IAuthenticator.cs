namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets access tokens.</summary>
public interface IAuthenticator
{
    /// <summary>Gets a token, a new one when the refresh is forced.</summary>
    Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false);
}
