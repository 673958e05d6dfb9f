using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows the bot's app ids and makes their credentials.</summary>
public abstract class ServiceClientCredentialsFactory
{
    /// <summary>Returns whether an app id is one of the bot's.</summary>
    public abstract Task<bool> IsValidAppIdAsync(string? appId, CancellationToken cancellationToken);

    /// <summary>Returns whether the bot runs without authentication.</summary>
    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

    /// <summary>Makes credentials that get their tokens for an audience at a login endpoint.</summary>
    public abstract Task<ServiceClientCredentials> CreateCredentialsAsync(string? appId, string? audience, string? loginEndpoint, bool validateAuthority, CancellationToken cancellationToken);
}
