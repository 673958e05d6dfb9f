using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Builder;

/// <summary>Offers the API of a channel to callers whose tokens are checked with a credential provider.</summary>
public class ChannelServiceHandler : ChannelServiceHandlerBase
{
    private const string UnknownChannel = "unknown";

    private readonly AuthenticationConfiguration _authConfiguration;
    private readonly ICredentialProvider _credentialProvider;

    /// <summary>Initializes the handler with what checks the callers' tokens.</summary>
    /// <exception cref="ArgumentNullException">The credentials or the configuration are null.</exception>
    public ChannelServiceHandler(ICredentialProvider credentialProvider, AuthenticationConfiguration authConfig, IChannelProvider? channelProvider = null)
    {
        ArgumentNullException.ThrowIfNull(credentialProvider);
        ArgumentNullException.ThrowIfNull(authConfig);
        _credentialProvider = credentialProvider;
        _authConfiguration = authConfig;
        ChannelProvider = channelProvider;
    }

    /// <summary>Gets the cloud of the channels; null for the public one.</summary>
    protected IChannelProvider? ChannelProvider { get; }

    /// <inheritdoc/>
    /// <exception cref="UnauthorizedAccessException">The header does not authenticate the request.</exception>
    protected override async Task<ClaimsIdentity> AuthenticateAsync(string? authHeader, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrEmpty(authHeader))
        {
            return await JwtTokenValidation.ValidateAuthHeader(authHeader, _credentialProvider, ChannelProvider, UnknownChannel, _authConfiguration).ConfigureAwait(false);
        }

        return await _credentialProvider.IsAuthenticationDisabledAsync().ConfigureAwait(false)
            ? SkillValidation.CreateAnonymousSkillClaim()
            : throw new UnauthorizedAccessException();
    }
}
