using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

public partial class TestAdapter
{
    // Stands for the token of an exchange that fails.
    private const string ExceptionExpected = "ExceptionExpected";

    private readonly Dictionary<UserKey, string> _userTokens = [];
    private readonly Dictionary<(UserKey User, string Item), string> _exchangeableTokens = [];
    private readonly List<(UserKey User, string Code, string Token)> _magicCodes = [];

    /// <summary>Gives a user a token, at once or for a magic code.</summary>
    public void AddUserToken(string connectionName, string channelId, string userId, string token, string? magicCode = null)
    {
        var user = new UserKey(connectionName, channelId, userId);
        if (magicCode is null)
        {
            _userTokens[user] = token;
        }
        else
        {
            _magicCodes.Add((user, magicCode, token));
        }
    }

    /// <summary>Lets a user exchange a token or URI for a token.</summary>
    public void AddExchangeableToken(string connectionName, string channelId, string userId, string exchangableItem, string token) =>
        _exchangeableTokens[(new UserKey(connectionName, channelId, userId), exchangableItem)] = token;

    /// <summary>Lets the exchange of a user's token or URI fail.</summary>
    public void ThrowOnExchangeRequest(string connectionName, string channelId, string userId, string exchangableItem) =>
        AddExchangeableToken(connectionName, channelId, userId, exchangableItem, ExceptionExpected);

    /// <summary>Gets the token of the turn's user, or null; a right magic code makes it the user's.</summary>
    public virtual Task<TokenResponse?> GetUserTokenAsync(
        ITurnContext turnContext,
        AppCredentials? oAuthAppCredentials,
        string connectionName,
        string? magicCode,
        CancellationToken cancellationToken = default)
    {
        var user = UserOf(turnContext, connectionName, turnContext.Activity.From.Id);
        var found = magicCode is null ? -1 : _magicCodes.FindIndex(waiting => waiting.User == user && waiting.Code == magicCode);
        if (found >= 0)
        {
            _userTokens[user] = _magicCodes[found].Token;
            _magicCodes.RemoveAt(found);
        }

        return Task.FromResult(_userTokens.TryGetValue(user, out var token)
            ? new TokenResponse { ConnectionName = connectionName, Token = token }
            : null);
    }

    /// <summary>Gets a link that names connection and channel.</summary>
    public virtual Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext,
        AppCredentials? oAuthAppCredentials,
        string connectionName,
        CancellationToken cancellationToken = default) =>
        Task.FromResult($"https://fake.com/oauthsignin/{connectionName}/{turnContext.Activity.ChannelId}");

    /// <summary>Gets a link that names connection, channel and user.</summary>
    public virtual Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext,
        AppCredentials? oAuthAppCredentials,
        string connectionName,
        string userId,
        string? finalRedirect = null,
        CancellationToken cancellationToken = default) =>
        Task.FromResult($"https://fake.com/oauthsignin/{connectionName}/{turnContext.Activity.ChannelId}/{userId}");

    /// <summary>Takes a user's tokens away.</summary>
    public virtual Task SignOutUserAsync(
        ITurnContext turnContext,
        AppCredentials? oAuthAppCredentials,
        string? connectionName = null,
        string? userId = null,
        CancellationToken cancellationToken = default)
    {
        foreach (var user in TokensOf(turnContext, userId ?? turnContext.Activity.From.Id))
        {
            if (connectionName is null || connectionName == user.ConnectionName)
            {
                _userTokens.Remove(user);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>Gets the connections for which a user has a token.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="oAuthAppCredentials">Not looked at.</param>
    /// <param name="userId">The user.</param>
    /// <param name="includeFilter">Names of connections between commas, or all.</param>
    /// <param name="cancellationToken">Not looked at.</param>
    public virtual Task<TokenStatus[]> GetTokenStatusAsync(
        ITurnContext context,
        AppCredentials? oAuthAppCredentials,
        string userId,
        string? includeFilter = null,
        CancellationToken cancellationToken = default)
    {
        var filter = includeFilter?.Split(',');
        var statuses = TokensOf(context, userId)
            .Where(user => filter is null || filter.Contains(user.ConnectionName))
            .Select(user => new TokenStatus
            {
                ConnectionName = user.ConnectionName,
                HasToken = true,
                ServiceProviderDisplayName = user.ConnectionName,
            });
        return Task.FromResult(statuses.ToArray());
    }

    /// <summary>Gets no tokens: there is no Azure Active Directory.</summary>
    public virtual Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        ITurnContext context,
        AppCredentials? oAuthAppCredentials,
        string connectionName,
        string[] resourceUrls,
        string? userId = null,
        CancellationToken cancellationToken = default) => Task.FromResult(new Dictionary<string, TokenResponse>());

    /// <summary>Gets a link and a resource that name connection, channel and user.</summary>
    public virtual Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext,
        AppCredentials? oAuthAppCredentials,
        string connectionName,
        string userId,
        string? finalRedirect = null,
        CancellationToken cancellationToken = default) => Task.FromResult(new SignInResource
        {
            SignInLink = $"https://fake.com/oauthsignin/{connectionName}/{turnContext.Activity.ChannelId}/{userId}",
            TokenExchangeResource = new TokenExchangeResource { Id = Guid.NewGuid().ToString(), Uri = $"api://{connectionName}/resource" },
        });

    /// <summary>Exchanges a token or URI that was added before, or returns null.</summary>
    /// <exception cref="InvalidOperationException">The exchange was told to fail.</exception>
    public virtual Task<TokenResponse?> ExchangeTokenAsync(
        ITurnContext turnContext,
        AppCredentials? oAuthAppCredentials,
        string connectionName,
        string userId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken = default)
    {
        var item = !string.IsNullOrEmpty(exchangeRequest.Token) ? exchangeRequest.Token : exchangeRequest.Uri;
        var user = UserOf(turnContext, connectionName, userId);
        if (item is null || !_exchangeableTokens.TryGetValue((user, item), out var token))
        {
            return Task.FromResult<TokenResponse?>(null);
        }

        return token == ExceptionExpected
            ? throw new InvalidOperationException("Exception occurred during exchanging tokens")
            : Task.FromResult<TokenResponse?>(new TokenResponse
            {
                ChannelId = turnContext.Activity.ChannelId,
                ConnectionName = connectionName,
                Token = token,
            });
    }

    private static UserKey UserOf(ITurnContext turnContext, string connectionName, string userId) =>
        new(connectionName, turnContext.Activity.ChannelId, userId);

    private List<UserKey> TokensOf(ITurnContext turnContext, string userId) =>
        [.. _userTokens.Keys.Where(user => user.ChannelId == turnContext.Activity.ChannelId && user.UserId == userId)];

    private sealed record UserKey(string ConnectionName, string ChannelId, string UserId);
}
