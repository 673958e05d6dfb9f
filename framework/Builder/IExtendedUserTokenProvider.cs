using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>An adapter that can get, exchange and describe tokens of users, also with the credentials of another app.</summary>
public interface IExtendedUserTokenProvider : IUserTokenProvider
{
    /// <summary>Gets the user's token, or null when the user has not signed in.</summary>
    Task<TokenResponse?> GetUserTokenAsync(
        ITurnContext turnContext,
        AppCredentials? oAuthAppCredentials,
        string connectionName,
        string? magicCode,
        CancellationToken cancellationToken = default);

    /// <summary>Gets a link by which the user signs in.</summary>
    Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext, AppCredentials? oAuthAppCredentials, string connectionName, CancellationToken cancellationToken = default);

    /// <summary>Gets a link by which a user signs in and then arrives elsewhere.</summary>
    Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext,
        AppCredentials? oAuthAppCredentials,
        string connectionName,
        string userId,
        string? finalRedirect = null,
        CancellationToken cancellationToken = default);

    /// <summary>Signs a user out of one connection or of all.</summary>
    Task SignOutUserAsync(
        ITurnContext turnContext,
        AppCredentials? oAuthAppCredentials,
        string? connectionName = null,
        string? userId = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets for each connection whether the user has a token.</summary>
    Task<TokenStatus[]> GetTokenStatusAsync(
        ITurnContext context,
        AppCredentials? oAuthAppCredentials,
        string userId,
        string? includeFilter = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets a user's Azure Active Directory tokens by resource.</summary>
    Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        ITurnContext context,
        AppCredentials? oAuthAppCredentials,
        string connectionName,
        string[] resourceUrls,
        string? userId = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets what the turn's user needs to sign in.</summary>
    Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext, string connectionName, CancellationToken cancellationToken = default);

    /// <summary>Gets what a user needs to sign in.</summary>
    Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext,
        string connectionName,
        string userId,
        string? finalRedirect = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets what a user needs to sign in.</summary>
    Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext,
        AppCredentials? oAuthAppCredentials,
        string connectionName,
        string userId,
        string? finalRedirect = null,
        CancellationToken cancellationToken = default);

    /// <summary>Exchanges a user's token for another, or returns null.</summary>
    Task<TokenResponse?> ExchangeTokenAsync(
        ITurnContext turnContext,
        string connectionName,
        string userId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken = default);

    /// <summary>Exchanges a user's token for another, or returns null.</summary>
    Task<TokenResponse?> ExchangeTokenAsync(
        ITurnContext turnContext,
        AppCredentials? oAuthAppCredentials,
        string connectionName,
        string userId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken = default);
}
