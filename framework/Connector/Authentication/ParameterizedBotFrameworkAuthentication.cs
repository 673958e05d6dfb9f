using System.Security.Claims;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The authentication of a bot in a cloud.</summary>
internal sealed partial class ParameterizedBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly Cloud _cloud;
    private readonly ServiceClientCredentialsFactory _credentialsFactory;
    private readonly AuthenticationConfiguration _authConfiguration;
    private readonly IHttpClientFactory? _httpClientFactory;
    private readonly ILogger _logger;
    private readonly Lazy<JwtTokenExtractor> _channelTokens;
    private readonly Lazy<JwtTokenExtractor> _directoryTokens;

    public ParameterizedBotFrameworkAuthentication(Cloud cloud, ServiceClientCredentialsFactory credentialFactory, AuthenticationConfiguration authConfiguration, IHttpClientFactory? httpClientFactory, ILogger? logger)
    {
        ArgumentNullException.ThrowIfNull(credentialFactory);
        ArgumentNullException.ThrowIfNull(authConfiguration);
        _cloud = cloud;
        _credentialsFactory = credentialFactory;
        _authConfiguration = authConfiguration;
        _httpClientFactory = httpClientFactory;
        _logger = logger ?? NullLogger.Instance;

        // The keys are fetched through one client for as long as the bot runs; without a request with a token there is none.
        var client = new Lazy<HttpClient>(() => httpClientFactory?.CreateClient() ?? Cloud.DefaultClient);
        _channelTokens = new(() => new JwtTokenExtractor(client.Value, BotTokenParameters.ForIssuers(cloud.TokenIssuer), cloud.ChannelMetadataUrl, AuthenticationConstants.AllowedSigningAlgorithms));
        _directoryTokens = new(() => new JwtTokenExtractor(client.Value, SkillValidation.TokenParameters.With(authConfiguration), cloud.EmulatorMetadataUrl, AuthenticationConstants.AllowedSigningAlgorithms));
    }

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        try
        {
            var identity = string.IsNullOrWhiteSpace(authHeader)
                ? JwtTokenValidation.AnonymousIdentity(activity, await _credentialsFactory.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
                : await AuthenticateTokenAsync(authHeader, activity.ChannelId, activity.ServiceUrl ?? "", cancellationToken).ConfigureAwait(false);
            return await ResultAsync(identity, cancellationToken).ConfigureAwait(false);
        }
        catch (UnauthorizedAccessException exception)
        {
            LogRefused(exception.Message);
            throw;
        }
    }

    public override async Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string? authHeader, string? channelIdHeader, CancellationToken cancellationToken)
    {
        try
        {
            var isDisabled = await _credentialsFactory.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false);
            if (string.IsNullOrWhiteSpace(channelIdHeader) && !isDisabled)
            {
                throw new UnauthorizedAccessException("Unauthorized. The channel's header is missing.");
            }

            var identity = string.IsNullOrWhiteSpace(authHeader)
                ? JwtTokenValidation.AnonymousIdentity(new Activity { ChannelId = channelIdHeader! }, isDisabled)
                : await AuthenticateTokenAsync(authHeader, channelIdHeader, null, cancellationToken).ConfigureAwait(false);
            return await ResultAsync(identity, cancellationToken).ConfigureAwait(false);
        }
        catch (UnauthorizedAccessException exception)
        {
            LogRefused(exception.Message);
            throw;
        }
    }

    public override async Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string? authHeader, CancellationToken cancellationToken)
    {
        try
        {
            if (!string.IsNullOrWhiteSpace(authHeader))
            {
                return await AuthenticateTokenAsync(authHeader, "unknown", null, cancellationToken).ConfigureAwait(false);
            }

            return await _credentialsFactory.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false)
                ? SkillValidation.CreateAnonymousSkillClaim()
                : throw new UnauthorizedAccessException();
        }
        catch (UnauthorizedAccessException exception)
        {
            LogRefused(exception.Message);
            throw;
        }
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new ConnectorFactoryImpl(AppId(claimsIdentity), _cloud, _credentialsFactory, _httpClientFactory);

    public override async Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken)
    {
        var appId = AppId(claimsIdentity);
        var credentials = await _credentialsFactory.CreateCredentialsAsync(appId, _cloud.OAuthScope, _cloud.LoginUrl, _cloud.ValidateAuthority, cancellationToken).ConfigureAwait(false);
        return new UserTokenClientImpl(appId, credentials, new Uri(_cloud.OAuthUrl), _httpClientFactory?.CreateClient());
    }

    public override BotFrameworkClient CreateBotFrameworkClient() => new BotFrameworkClientImpl(_cloud, _credentialsFactory, _httpClientFactory?.CreateClient(), _logger);

    public override string GetOriginatingAudience() => _cloud.OAuthScope;

    /// <summary>Returns the bot's app id: a channel has it in the audience, the Emulator and an anonymous skill in the app id.</summary>
    private static string? AppId(ClaimsIdentity identity) =>
        (identity.FindFirst(AuthenticationConstants.AudienceClaim) ?? identity.FindFirst(AuthenticationConstants.AppIdClaim))?.Value;

    private async Task<AuthenticateRequestResult> ResultAsync(ClaimsIdentity identity, CancellationToken cancellationToken) => new()
    {
        ClaimsIdentity = identity,
        Audience = SkillValidation.IsSkillClaim(identity.Claims) ? JwtTokenValidation.GetAppIdFromClaims(identity.Claims) : _cloud.OAuthScope,
        CallerId = await GenerateCallerIdAsync(_credentialsFactory, identity, _cloud.CallerId, cancellationToken).ConfigureAwait(false),
        ConnectorFactory = CreateConnectorFactory(identity),
    };

    private async Task<ClaimsIdentity> AuthenticateTokenAsync(string authHeader, string? channelId, string? serviceUrl, CancellationToken cancellationToken)
    {
        var token = BearerToken.FromHeader(authHeader);
        var isDirectory = token is not null && _directoryTokens.Value.HasAllowedIssuer(token);
        var tokens = isDirectory ? _directoryTokens.Value : _channelTokens.Value;
        var identity = await tokens.GetIdentityAsync(token, channelId, _authConfiguration.RequiredEndorsements).ConfigureAwait(false);
        if (!isDirectory)
        {
            await IdentityRules.RequireChannelAsync(identity, _cloud.TokenIssuer, serviceUrl, IsValidAppIdAsync).ConfigureAwait(false);
        }
        else if (identity is not null && SkillValidation.IsSkillClaim(identity.Claims))
        {
            await IdentityRules.RequireSkillAsync(identity, IsValidAppIdAsync).ConfigureAwait(false);
        }
        else
        {
            await IdentityRules.RequireEmulatorAsync(identity, IsValidAppIdAsync).ConfigureAwait(false);
        }

        await JwtTokenValidation.ValidateClaimsAsync(_authConfiguration, identity.Claims).ConfigureAwait(false);
        return identity;

        Task<bool> IsValidAppIdAsync(string appId) => _credentialsFactory.IsValidAppIdAsync(appId, cancellationToken);
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "A request was refused: {Reason}")]
    private partial void LogRefused(string reason);
}
