using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>An adapter that can get tokens of users.</summary>
public interface IUserTokenProvider
{
    /// <summary>Gets the user's token, or null when the user has not signed in.</summary>
    Task<TokenResponse?> GetUserTokenAsync(
        ITurnContext turnContext, string connectionName, string? magicCode, CancellationToken cancellationToken = default);

    /// <summary>Gets a link by which the user signs in.</summary>
    Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, string connectionName, CancellationToken cancellationToken = default);

    /// <summary>Gets a link by which a user signs in and then arrives elsewhere.</summary>
    Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext,
        string connectionName,
        string userId,
        string? finalRedirect = null,
        CancellationToken cancellationToken = default);

    /// <summary>Signs a user out of one connection or of all.</summary>
    Task SignOutUserAsync(
        ITurnContext turnContext, string? connectionName = null, string? userId = null, CancellationToken cancellationToken = default);

    /// <summary>Gets for each connection whether the user has a token.</summary>
    Task<TokenStatus[]> GetTokenStatusAsync(
        ITurnContext context, string userId, string? includeFilter = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a user's Azure Active Directory tokens by resource.</summary>
    Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        ITurnContext context,
        string connectionName,
        string[] resourceUrls,
        string? userId = null,
        CancellationToken cancellationToken = default);
}
