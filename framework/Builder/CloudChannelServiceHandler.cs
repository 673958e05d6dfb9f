using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Builder;

/// <summary>Offers the API of a channel to callers whose tokens are checked by the bot's authentication.</summary>
public class CloudChannelServiceHandler : ChannelServiceHandlerBase
{
    private readonly BotFrameworkAuthentication _auth;

    /// <summary>Initializes the handler with what checks the callers' tokens.</summary>
    /// <exception cref="ArgumentNullException">The authentication is null.</exception>
    public CloudChannelServiceHandler(BotFrameworkAuthentication auth)
    {
        ArgumentNullException.ThrowIfNull(auth);
        _auth = auth;
    }

    /// <inheritdoc/>
    /// <exception cref="UnauthorizedAccessException">The header does not authenticate the request.</exception>
    protected override Task<ClaimsIdentity> AuthenticateAsync(string? authHeader, CancellationToken cancellationToken) =>
        _auth.AuthenticateChannelRequestAsync(authHeader, cancellationToken);
}
