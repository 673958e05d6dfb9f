using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <content>The same with the adapter's own credentials.</content>
public partial class TestAdapter
{
    /// <summary>Gets the token of the turn's user, or null; a right magic code makes it the user's.</summary>
    public virtual Task<TokenResponse?> GetUserTokenAsync(
        ITurnContext turnContext, string connectionName, string? magicCode, CancellationToken cancellationToken = default) =>
        GetUserTokenAsync(turnContext, null, connectionName, magicCode, cancellationToken);

    /// <summary>Gets a link that names connection and channel.</summary>
    public virtual Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext, string connectionName, CancellationToken cancellationToken = default) =>
        GetOauthSignInLinkAsync(turnContext, null, connectionName, cancellationToken);

    /// <summary>Gets a link that names connection, channel and user.</summary>
    public virtual Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext,
        string connectionName,
        string userId,
        string? finalRedirect = null,
        CancellationToken cancellationToken = default) =>
        GetOauthSignInLinkAsync(turnContext, null, connectionName, userId, finalRedirect, cancellationToken);

    /// <summary>Takes a user's tokens away.</summary>
    public virtual Task SignOutUserAsync(
        ITurnContext turnContext, string? connectionName = null, string? userId = null, CancellationToken cancellationToken = default) =>
        SignOutUserAsync(turnContext, null, connectionName, userId, cancellationToken);

    /// <summary>Gets the connections for which a user has a token.</summary>
    public virtual Task<TokenStatus[]> GetTokenStatusAsync(
        ITurnContext context, string userId, string? includeFilter = null, CancellationToken cancellationToken = default) =>
        GetTokenStatusAsync(context, null, userId, includeFilter, cancellationToken);

    /// <summary>Gets no tokens: there is no Azure Active Directory.</summary>
    public virtual Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        ITurnContext context,
        string connectionName,
        string[] resourceUrls,
        string? userId = null,
        CancellationToken cancellationToken = default) =>
        GetAadTokensAsync(context, null, connectionName, resourceUrls, userId, cancellationToken);

    /// <summary>Gets a link and a resource that name connection, channel and the turn's user.</summary>
    public virtual Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext, string connectionName, CancellationToken cancellationToken = default) =>
        GetSignInResourceAsync(turnContext, connectionName, turnContext.Activity.From.Id, null, cancellationToken);

    /// <summary>Gets a link and a resource that name connection, channel and user.</summary>
    public virtual Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext,
        string connectionName,
        string userId,
        string? finalRedirect = null,
        CancellationToken cancellationToken = default) =>
        GetSignInResourceAsync(turnContext, null, connectionName, userId, finalRedirect, cancellationToken);

    /// <summary>Exchanges a token or URI that was added before, or returns null.</summary>
    public virtual Task<TokenResponse?> ExchangeTokenAsync(
        ITurnContext turnContext,
        string connectionName,
        string userId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken = default) =>
        ExchangeTokenAsync(turnContext, null, connectionName, userId, exchangeRequest, cancellationToken);
}
