using System.Diagnostics.CodeAnalysis;
using System.Security.Claims;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Authenticates what reaches the bot and makes the clients with which it answers, in one cloud.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Authenticates the request that brought an activity.</summary>
    /// <exception cref="UnauthorizedAccessException">The header does not authenticate the request.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string? authHeader, CancellationToken cancellationToken);

    /// <summary>Authenticates the request that opens a streaming connection.</summary>
    /// <exception cref="UnauthorizedAccessException">The headers do not authenticate the request.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string? authHeader, string? channelIdHeader, CancellationToken cancellationToken);

    /// <summary>Makes the factory of connectors that act for an identity.</summary>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>Makes the client of users' tokens that acts for an identity.</summary>
    public abstract Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken);

    /// <summary>Makes the client with which the bot calls skills.</summary>
    /// <exception cref="NotImplementedException">The implementation has none.</exception>
    public virtual BotFrameworkClient CreateBotFrameworkClient() => throw new NotImplementedException();

    /// <summary>Returns the audience of the bot's own calls to its channels.</summary>
    /// <exception cref="NotImplementedException">The implementation has none.</exception>
    public virtual string GetOriginatingAudience() => throw new NotImplementedException();

    /// <summary>Authenticates a call to a channel's API that the bot offers to skills.</summary>
    /// <exception cref="NotImplementedException">The implementation has none.</exception>
    /// <exception cref="UnauthorizedAccessException">The header does not authenticate the request.</exception>
    public virtual Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string? authHeader, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>Returns the URN of a caller: another bot's from its claims, else the one given; null when authentication is off.</summary>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Subclasses call it as the SDK declares it.")]
    protected internal async Task<string?> GenerateCallerIdAsync(ServiceClientCredentialsFactory credentialFactory, ClaimsIdentity claimsIdentity, string? callerId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(credentialFactory);
        if (await credentialFactory.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
        {
            return null;
        }

        return SkillValidation.IsSkillClaim(claimsIdentity.Claims)
            ? CallerIdConstants.BotToBotPrefix + JwtTokenValidation.GetAppIdFromClaims(claimsIdentity.Claims)
            : callerId;
    }
}
