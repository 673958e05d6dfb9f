using System.Collections.Concurrent;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Forwards activities to skills with the credentials of a credential provider.</summary>
public class BotFrameworkHttpClient : BotFrameworkClient
{
    private readonly BotFrameworkClientImpl _client;

    /// <summary>Initializes the client with an HTTP client, which ends with it, and the bot's credentials.</summary>
    /// <exception cref="ArgumentNullException">The HTTP client or the credential provider is null.</exception>
    public BotFrameworkHttpClient(HttpClient httpClient, ICredentialProvider credentialProvider, IChannelProvider? channelProvider = null, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        ArgumentNullException.ThrowIfNull(credentialProvider);
        HttpClient = httpClient;
        CredentialProvider = credentialProvider;
        ChannelProvider = channelProvider;
        Logger = logger ?? NullLogger.Instance;
        ConnectorClient.AddDefaultRequestHeaders(httpClient);
        _client = new BotFrameworkClientImpl(IsGovernment ? Cloud.Government : Cloud.Public, new Credentials(this), httpClient, Logger);
    }

    /// <summary>Gets the credentials by app id and scope, for the whole process.</summary>
    protected static ConcurrentDictionary<string, AppCredentials> AppCredentialMapCache { get; } = new();

    /// <summary>Gets the cloud; null for the public one.</summary>
    protected IChannelProvider? ChannelProvider { get; }

    /// <summary>Gets what knows the bot's passwords.</summary>
    protected ICredentialProvider CredentialProvider { get; }

    /// <summary>Gets the HTTP client.</summary>
    protected HttpClient HttpClient { get; }

    /// <summary>Gets the log.</summary>
    protected ILogger Logger { get; }

    private protected string ChannelScope =>
        IsGovernment ? GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope : AuthenticationConstants.ToChannelFromBotOAuthScope;

    private bool IsGovernment => ChannelProvider?.IsGovernment() == true;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An address, the conversation's id or the activity is null; without app ids nothing is signed.</exception>
    /// <exception cref="InvalidOperationException">The bot has no credentials for the app id.</exception>
    public override Task<InvokeResponse<T>> PostActivityAsync<T>(
        string? fromBotId, string? toBotId, Uri toUrl, Uri serviceUrl, string conversationId, Activity activity, CancellationToken cancellationToken = default) =>
        _client.PostActivityAsync<T>(fromBotId ?? string.Empty, toBotId ?? string.Empty, toUrl, serviceUrl, conversationId, activity, cancellationToken);

    /// <summary>Makes the credentials of one of the bot's app ids.</summary>
    protected virtual async Task<AppCredentials> BuildCredentialsAsync(string appId, string? oAuthScope = null)
    {
        var password = await CredentialProvider.GetAppPasswordAsync(appId).ConfigureAwait(false);
        return IsGovernment
            ? new MicrosoftGovernmentAppCredentials(appId, password, HttpClient, Logger, oAuthScope)
            : new MicrosoftAppCredentials(appId, password, HttpClient, Logger, oAuthScope);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _client.Dispose();
        }

        base.Dispose(disposing);
    }

    private async Task<AppCredentials> CredentialsAsync(string? appId, string? scope)
    {
        if (string.IsNullOrWhiteSpace(appId))
        {
            return MicrosoftAppCredentials.Empty;
        }

        var key = appId + scope;
        if (!AppCredentialMapCache.TryGetValue(key, out var credentials))
        {
            credentials = await BuildCredentialsAsync(appId, scope).ConfigureAwait(false)
                ?? throw new InvalidOperationException("Unable to get appCredentials to connect to the skill");
            AppCredentialMapCache[key] = credentials;
        }

        return credentials;
    }

    private sealed class Credentials(BotFrameworkHttpClient client) : ServiceClientCredentialsFactory
    {
        public override Task<bool> IsValidAppIdAsync(string? appId, CancellationToken cancellationToken) => client.CredentialProvider.IsValidAppIdAsync(appId!); // It says itself what it thinks of a null.

        public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => client.CredentialProvider.IsAuthenticationDisabledAsync();

        public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
            string? appId, string? audience, string? loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
            await client.CredentialsAsync(appId, audience).ConfigureAwait(false);
    }
}
