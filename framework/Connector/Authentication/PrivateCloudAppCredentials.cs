using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The credentials of an app with a password in a cloud of its own.</summary>
internal sealed class PrivateCloudAppCredentials(string? appId, string? password, string? tenantId, HttpClient? httpClient, ILogger? logger, LoginRequest request)
    : MicrosoftAppCredentials(appId, password, tenantId, httpClient, logger, request.Audience)
{
    public override string OAuthEndpoint => request.Endpoint!; // Without one it is the public cloud.

    public override bool ValidateAuthority => request.ValidateAuthority;
}
