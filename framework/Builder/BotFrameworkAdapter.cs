using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Rest.TransientFaultHandling;

namespace Microsoft.Bot.Builder;

/// <summary>The adapter of older bots, made of a credential provider rather than of an authentication.</summary>
[Obsolete("Use `CloudAdapter` instead.")]
public class BotFrameworkAdapter : CloudAdapterBase
{
    private readonly AuthenticationConfiguration _authConfig;
    private readonly IChannelProvider? _channelProvider;
    private readonly HttpClient? _customHttpClient;

    /// <summary>Initializes the adapter with what knows the bot's app ids and passwords.</summary>
    /// <exception cref="ArgumentNullException">The provider is null.</exception>
    public BotFrameworkAdapter(
        ICredentialProvider credentialProvider,
        IChannelProvider? channelProvider = null,
        RetryPolicy? connectorClientRetryPolicy = null,
        HttpClient? customHttpClient = null,
        IMiddleware? middleware = null,
        ILogger? logger = null)
        : this(credentialProvider, new AuthenticationConfiguration(), channelProvider, connectorClientRetryPolicy, customHttpClient, middleware, logger)
    {
    }

    /// <summary>Initializes the adapter with what knows the bot's app ids and passwords and with rules for tokens.</summary>
    /// <exception cref="ArgumentNullException">The provider or the configuration is null.</exception>
    public BotFrameworkAdapter(
        ICredentialProvider credentialProvider,
        AuthenticationConfiguration authConfig,
        IChannelProvider? channelProvider = null,
        RetryPolicy? connectorClientRetryPolicy = null,
        HttpClient? customHttpClient = null,
        IMiddleware? middleware = null,
        ILogger? logger = null)
        : this(Required(credentialProvider), null, authConfig, channelProvider, customHttpClient, middleware, logger)
    {
    }

    /// <summary>Initializes the adapter with the credentials of the bot.</summary>
    /// <exception cref="ArgumentNullException">The credentials or the configuration is null.</exception>
    public BotFrameworkAdapter(
        AppCredentials credentials,
        AuthenticationConfiguration authConfig,
        IChannelProvider? channelProvider = null,
        RetryPolicy? connectorClientRetryPolicy = null,
        HttpClient? customHttpClient = null,
        IMiddleware? middleware = null,
        ILogger? logger = null)
        : this(
            new SimpleCredentialProvider(Required(credentials).MicrosoftAppId, string.Empty),
            credentials,
            authConfig,
            channelProvider,
            customHttpClient,
            middleware,
            logger)
    {
    }

    private BotFrameworkAdapter(
        ICredentialProvider provider,
        AppCredentials? credentials,
        AuthenticationConfiguration authConfig,
        IChannelProvider? channelProvider,
        HttpClient? customHttpClient,
        IMiddleware? middleware,
        ILogger? logger)
        : base(AuthenticationOf(provider, credentials, Required(authConfig), channelProvider, customHttpClient, logger), logger)
    {
        _authConfig = authConfig;
        _channelProvider = channelProvider;
        _customHttpClient = customHttpClient;
        if (middleware is not null)
        {
            Use(middleware);
        }
    }

    /// <summary>Adds a middleware at the end.</summary>
    public new BotFrameworkAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Authenticates the request that brought an activity and runs the turn; returns the answer for the response, or null.</summary>
    /// <exception cref="UnauthorizedAccessException">The header does not authenticate the request.</exception>
    public new virtual Task<InvokeResponse?> ProcessActivityAsync(
        string? authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return base.ProcessActivityAsync(authHeader, activity, callback, cancellationToken);
    }

    /// <summary>Runs the turn of an activity whose caller is known; returns the answer for the response, or null.</summary>
    public override async Task<InvokeResponse> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        ArgumentNullException.ThrowIfNull(activity);
        var known = new AuthenticateRequestResult
        {
            ClaimsIdentity = claimsIdentity,
            Audience = BotFrameworkAuthentication.GetOriginatingAudience(),
            CallerId = activity.CallerId,
            ConnectorFactory = BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity),
        };
        return (await ProcessActivityAsync(known, activity, callback, cancellationToken).ConfigureAwait(false))!; // Null without answer, as in the SDK.
    }

    /// <summary>Creates a conversation with credentials of the caller's.</summary>
    /// <exception cref="ArgumentNullException">The service URL is blank, or the credentials, the parameters or the callback are null.</exception>
    public virtual Task CreateConversationAsync(
        string channelId,
        string serviceUrl,
        MicrosoftAppCredentials credentials,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        // A sibling with other credentials, whose turns pass the same middleware.
        ArgumentNullException.ThrowIfNull(credentials);
        var sibling = new BotFrameworkAdapter(credentials, _authConfig, _channelProvider, null, _customHttpClient, MiddlewareSet, Logger)
        {
            OnTurnError = OnTurnError,
        };
        return sibling.CreateConversationAsync(
            credentials.MicrosoftAppId, channelId, serviceUrl, null, conversationParameters, callback, cancellationToken);
    }

    /// <summary>Lists the members of the turn's conversation.</summary>
    /// <exception cref="ArgumentException">The activity names no conversation.</exception>
    public virtual Task<IList<ChannelAccount>> GetConversationMembersAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var conversationId = turnContext.Activity.Conversation?.Id;
        return string.IsNullOrWhiteSpace(conversationId)
            ? throw new ArgumentException("BotFrameworkAdapter.GetConversationMembers(): missing conversation.id", nameof(turnContext))
            : ConnectorOf(turnContext).Conversations.GetConversationMembersAsync(conversationId, cancellationToken);
    }

    /// <summary>Takes a member out of the turn's conversation.</summary>
    /// <exception cref="ArgumentException">The activity names no conversation.</exception>
    public virtual Task DeleteConversationMemberAsync(ITurnContext turnContext, string memberId, CancellationToken cancellationToken)
    {
        var conversationId = turnContext.Activity.Conversation?.Id;
        return string.IsNullOrWhiteSpace(conversationId)
            ? throw new ArgumentException("BotFrameworkAdapter.deleteConversationMember(): missing conversation.id", nameof(turnContext))
            : ConnectorOf(turnContext).Conversations.DeleteConversationMemberAsync(conversationId, memberId, cancellationToken);
    }

    private static IConnectorClient ConnectorOf(ITurnContext turnContext) => turnContext.TurnState.Get<IConnectorClient>()
        ?? throw new InvalidOperationException("Unable to extract ConnectorClient from turn context.");

    private static T Required<T>(
        T? argument, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(argument))] string? name = null)
        where T : class => argument ?? throw new ArgumentNullException(name);

    private static BotFrameworkAuthentication AuthenticationOf(
        ICredentialProvider provider,
        AppCredentials? credentials,
        AuthenticationConfiguration authConfig,
        IChannelProvider? channelProvider,
        HttpClient? customHttpClient,
        ILogger? logger)
    {
        var channelService = channelProvider?.IsGovernment() == true ? GovernmentAuthenticationConstants.ChannelService : null;
        var made = new AdapterCredentials(provider, credentials, customHttpClient, logger);
        var cloud = BotFrameworkAuthenticationFactory.Create(
            channelService, true, null, null, null, null, null, null, null, made, authConfig, null, logger);
        return customHttpClient is null ? cloud : new AdapterAuthentication(cloud, made, customHttpClient);
    }
}
