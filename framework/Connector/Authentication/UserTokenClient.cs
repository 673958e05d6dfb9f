using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Speaks to the service that keeps the tokens of users.</summary>
public abstract class UserTokenClient : IDisposable
{
    /// <summary>Gets a user's token, null when the user has not signed in.</summary>
    public abstract Task<TokenResponse?> GetUserTokenAsync(string userId, string connectionName, string? channelId, string? magicCode, CancellationToken cancellationToken);

    /// <summary>Gets what a user needs to sign in.</summary>
    public abstract Task<SignInResource> GetSignInResourceAsync(string connectionName, Activity activity, string? finalRedirect, CancellationToken cancellationToken);

    /// <summary>Signs a user out.</summary>
    public abstract Task SignOutUserAsync(string userId, string? connectionName, string? channelId, CancellationToken cancellationToken);

    /// <summary>Gets for each connection whether the user has a token.</summary>
    public abstract Task<TokenStatus[]> GetTokenStatusAsync(string userId, string? channelId, string? includeFilter, CancellationToken cancellationToken);

    /// <summary>Gets a user's Azure Active Directory tokens by resource.</summary>
    public abstract Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(string userId, string connectionName, string[] resourceUrls, string? channelId, CancellationToken cancellationToken);

    /// <summary>Exchanges a user's token for another.</summary>
    public abstract Task<TokenResponse?> ExchangeTokenAsync(string userId, string connectionName, string? channelId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken);

    /// <summary>Frees what the client holds.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Frees what the client holds; this base holds nothing.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }

    /// <summary>Returns the state that a sign-in carries, as Base64 of JSON.</summary>
    /// <exception cref="ArgumentNullException">The app id, the connection or the activity is null.</exception>
    protected static string CreateTokenExchangeState(string appId, string connectionName, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(appId);
        ArgumentNullException.ThrowIfNull(connectionName);
        ArgumentNullException.ThrowIfNull(activity);
        var state = new TokenExchangeState
        {
            ConnectionName = connectionName,
            Conversation = activity.GetConversationReference(),
            RelatesTo = activity.RelatesTo,
            MsAppId = appId,
        };
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(state)));
    }
}
