using System.Net;
using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Speaks to the service that keeps the tokens of users, over HTTP.</summary>
internal sealed class UserTokenClientImpl : UserTokenClient, IServiceEndpoint
{
    private readonly string? _appId;
    private readonly HttpClient? _ownedClient;
    private bool _disposed;

    public UserTokenClientImpl(string? appId, ServiceClientCredentials credentials, Uri oAuthUrl, HttpClient? httpClient)
    {
        _appId = appId;
        Credentials = credentials;
        BaseUri = oAuthUrl;
        _ownedClient = httpClient;
        HttpClient = httpClient ?? Cloud.DefaultClient;
        ConnectorClient.AddDefaultRequestHeaders(HttpClient);
    }

    public HttpClient HttpClient { get; }

    public Uri BaseUri { get; }

    public ServiceClientCredentials Credentials { get; }

    public JsonSerializer Writer => WireJson.Serializer;

    public JsonSerializer Reader => WireJson.Serializer;

    public override Task<TokenResponse?> GetUserTokenAsync(string userId, string connectionName, string? channelId, string? magicCode, CancellationToken cancellationToken)
    {
        Require(userId, nameof(userId));
        Require(connectionName, nameof(connectionName));

        // A user who has not signed in is not found.
        return SendAsync<TokenResponse>(
            new ServiceCall(HttpMethod.Get, "api/usertoken/GetToken" + ServiceCall.Query(("userId", userId), ("connectionName", connectionName), ("channelId", channelId), ("code", magicCode)))
            {
                Expected = [HttpStatusCode.OK, HttpStatusCode.NotFound],
                WithBody = [HttpStatusCode.OK],
            },
            cancellationToken);
    }

    public override async Task<SignInResource> GetSignInResourceAsync(string connectionName, Activity activity, string? finalRedirect, CancellationToken cancellationToken)
    {
        Require(connectionName, nameof(connectionName));
        Require(activity, nameof(activity));
        var state = CreateTokenExchangeState(_appId!, connectionName, activity);
        var call = new ServiceCall(HttpMethod.Get, "api/botsignin/GetSignInResource" + ServiceCall.Query(("state", state), ("finalRedirect", finalRedirect)));
        return (await SendAsync<SignInResource>(call, cancellationToken).ConfigureAwait(false))!;
    }

    public override async Task SignOutUserAsync(string userId, string? connectionName, string? channelId, CancellationToken cancellationToken)
    {
        Require(userId, nameof(userId));
        Require(connectionName, nameof(connectionName));
        var call = new ServiceCall(HttpMethod.Delete, "api/usertoken/SignOut" + ServiceCall.Query(("userId", userId), ("connectionName", connectionName), ("channelId", channelId)))
        {
            Expected = [HttpStatusCode.OK, HttpStatusCode.NoContent],
        };
        (await call.SendAsync(this, cancellationToken).ConfigureAwait(false)).Dispose();
    }

    public override async Task<TokenStatus[]> GetTokenStatusAsync(string userId, string? channelId, string? includeFilter, CancellationToken cancellationToken)
    {
        Require(userId, nameof(userId));
        var call = new ServiceCall(HttpMethod.Get, "api/usertoken/GetTokenStatus" + ServiceCall.Query(("userId", userId), ("channelId", channelId), ("include", includeFilter)));
        return await SendAsync<TokenStatus[]>(call, cancellationToken).ConfigureAwait(false) ?? [];
    }

    public override async Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(string userId, string connectionName, string[] resourceUrls, string? channelId, CancellationToken cancellationToken)
    {
        Require(userId, nameof(userId));
        Require(connectionName, nameof(connectionName));
        var call = new ServiceCall(HttpMethod.Post, "api/usertoken/GetAadTokens" + ServiceCall.Query(("userId", userId), ("connectionName", connectionName), ("channelId", channelId)))
        {
            Body = new AadResourceUrls { ResourceUrls = resourceUrls },
        };
        return await SendAsync<Dictionary<string, TokenResponse>>(call, cancellationToken).ConfigureAwait(false) ?? [];
    }

    public override async Task<TokenResponse?> ExchangeTokenAsync(string userId, string connectionName, string? channelId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken)
    {
        Require(userId, nameof(userId));
        Require(connectionName, nameof(connectionName));
        var call = new ServiceCall(HttpMethod.Post, "api/usertoken/exchange" + ServiceCall.Query(("userId", userId), ("connectionName", connectionName), ("channelId", channelId)))
        {
            Body = exchangeRequest,
            Expected = [HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.NotFound],
        };

        // A refusal comes with an error where a success has the token.
        var answer = await SendAsync<JObject>(call, cancellationToken).ConfigureAwait(false);
        return answer?["error"] is { } error
            ? throw new InvalidOperationException($"Unable to exchange token: ({(string?)error["code"]}) {(string?)error["message"]}")
            : answer?.ToObject<TokenResponse>(Reader);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_disposed)
        {
            _disposed = true;
            _ownedClient?.Dispose();
        }

        base.Dispose(disposing);
    }

    private async Task<T?> SendAsync<T>(ServiceCall call, CancellationToken cancellationToken)
        where T : class
    {
        using var result = await call.SendAsync<T>(this, cancellationToken).ConfigureAwait(false);
        return result.Body;
    }

    private void Require(object? argument, string name)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(argument, name);
    }
}
