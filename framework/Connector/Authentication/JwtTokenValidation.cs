using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Validates the tokens of requests.</summary>
public static class JwtTokenValidation
{
    private static readonly HttpClient DefaultClient = new();

    /// <summary>Returns the identity of the request that brought an activity.</summary>
    /// <exception cref="UnauthorizedAccessException">The header does not authenticate the request.</exception>
    public static Task<ClaimsIdentity> AuthenticateRequest(IActivity activity, string? authHeader, ICredentialProvider credentials, IChannelProvider? provider, HttpClient? httpClient = null) =>
        AuthenticateRequest(activity, authHeader, credentials, provider, new AuthenticationConfiguration(), httpClient);

    /// <summary>Returns the identity of the request that brought an activity, anonymous when authentication is off.</summary>
    /// <exception cref="ArgumentNullException">The activity or the configuration is null.</exception>
    /// <exception cref="UnauthorizedAccessException">The header does not authenticate the request.</exception>
    public static async Task<ClaimsIdentity> AuthenticateRequest(IActivity activity, string? authHeader, ICredentialProvider credentials, IChannelProvider? provider, AuthenticationConfiguration authConfig, HttpClient? httpClient = null)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(authConfig);
        return string.IsNullOrWhiteSpace(authHeader)
            ? AnonymousIdentity(activity, await credentials.IsAuthenticationDisabledAsync().ConfigureAwait(false))
            : await ValidateAuthHeader(authHeader, credentials, provider, activity.ChannelId!, authConfig, activity.ServiceUrl ?? "", httpClient).ConfigureAwait(false);
    }

    /// <summary>Returns the identity of an authorization header.</summary>
    /// <exception cref="ArgumentNullException">The header is null or empty.</exception>
    /// <exception cref="UnauthorizedAccessException">The header does not authenticate the request.</exception>
    public static Task<ClaimsIdentity> ValidateAuthHeader(string authHeader, ICredentialProvider credentials, IChannelProvider? channelProvider, string? channelId, string? serviceUrl = null, HttpClient? httpClient = null) =>
        ValidateAuthHeader(authHeader, credentials, channelProvider, channelId, new AuthenticationConfiguration(), serviceUrl, httpClient);

    /// <summary>Returns the identity of an authorization header, whose answers go to the service URL when there is one.</summary>
    /// <exception cref="ArgumentNullException">The header is null or empty, or the configuration is null.</exception>
    /// <exception cref="UnauthorizedAccessException">The header does not authenticate the request.</exception>
    public static async Task<ClaimsIdentity> ValidateAuthHeader(string authHeader, ICredentialProvider credentials, IChannelProvider? channelProvider, string? channelId, AuthenticationConfiguration authConfig, string? serviceUrl = null, HttpClient? httpClient = null)
    {
        if (string.IsNullOrEmpty(authHeader))
        {
            throw new ArgumentNullException(nameof(authHeader));
        }

        ArgumentNullException.ThrowIfNull(authConfig);
        var identity = await AuthenticateTokenAsync(authHeader, credentials, channelProvider, channelId, authConfig, serviceUrl, httpClient ?? DefaultClient).ConfigureAwait(false);
        await ValidateClaimsAsync(authConfig, identity.Claims).ConfigureAwait(false);
        return identity;
    }

    /// <summary>Returns the app id that claims name, null when they name none.</summary>
    /// <exception cref="ArgumentNullException">The claims are null.</exception>
    public static string? GetAppIdFromClaims(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        string? version = null, appId = null, party = null;
        foreach (var claim in claims)
        {
            switch (claim.Type)
            {
                case AuthenticationConstants.VersionClaim: version ??= claim.Value; break;
                case AuthenticationConstants.AppIdClaim: appId ??= claim.Value; break;
                case AuthenticationConstants.AuthorizedParty: party ??= claim.Value; break;
            }
        }

        return string.IsNullOrWhiteSpace(version) || version == "1.0" ? appId
            : version == "2.0" ? party
            : null;
    }

    internal static ClaimsIdentity AnonymousIdentity(IActivity activity, bool isAuthenticationDisabled)
    {
        if (!isAuthenticationDisabled)
        {
            throw new UnauthorizedAccessException("Unauthorized Access. Request is not authorized");
        }

        // An authentication type makes the identity an authenticated one, though it claims nothing.
        return activity is { ChannelId: Channels.Emulator, Recipient.Role: RoleTypes.Skill }
            ? SkillValidation.CreateAnonymousSkillClaim()
            : new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType);
    }

    internal static Task ValidateClaimsAsync(AuthenticationConfiguration authConfig, IEnumerable<Claim> claims)
    {
        if (authConfig.ClaimsValidator is { } validator)
        {
            return validator.ValidateClaimsAsync(claims as IList<Claim> ?? [.. claims]);
        }

        // A bot that says nothing of its callers is called by channels alone.
        return SkillValidation.IsSkillClaim(claims)
            ? throw new UnauthorizedAccessException("ClaimsValidator is required for validation of Skill Host calls.")
            : Task.CompletedTask;
    }

    private static Task<ClaimsIdentity> AuthenticateTokenAsync(string authHeader, ICredentialProvider credentials, IChannelProvider? channelProvider, string? channelId, AuthenticationConfiguration authConfig, string? serviceUrl, HttpClient httpClient)
    {
        if (SkillValidation.IsSkillToken(authHeader))
        {
            return SkillValidation.AuthenticateChannelToken(authHeader, credentials, channelProvider, httpClient, channelId, authConfig);
        }

        if (EmulatorValidation.IsTokenFromEmulator(authHeader, EmulatorValidation.ToBotFromEmulatorTokenValidationParameters.With(authConfig)))
        {
            return EmulatorValidation.AuthenticateEmulatorToken(authHeader, credentials, channelProvider, httpClient, channelId, authConfig);
        }

        if (channelProvider is null || channelProvider.IsPublicAzure())
        {
            return serviceUrl is null
                ? ChannelValidation.AuthenticateChannelToken(authHeader, credentials, httpClient, channelId, authConfig)
                : ChannelValidation.AuthenticateChannelToken(authHeader, credentials, serviceUrl, httpClient, channelId, authConfig);
        }

        return channelProvider.IsGovernment()
            ? GovernmentChannelValidation.AuthenticateChannelToken(authHeader, credentials, serviceUrl, httpClient, channelId, authConfig)
            : EnterpriseChannelValidation.AuthenticateChannelToken(authHeader, credentials, channelProvider, serviceUrl, httpClient, channelId, authConfig);
    }
}
