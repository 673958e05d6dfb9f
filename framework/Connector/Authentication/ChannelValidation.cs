using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Validates the tokens of channels in public Azure.</summary>
public static class ChannelValidation
{
    /// <summary>What a channel's token must fulfil.</summary>
    public static readonly TokenValidationParameters ToBotFromChannelTokenValidationParameters =
        BotTokenParameters.ForIssuers(AuthenticationConstants.ToBotFromChannelTokenIssuer);

    /// <summary>Gets or sets where the OpenID metadata of the tokens is.</summary>
    public static string OpenIdMetadataUrl { get; set; } = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;

    /// <summary>Returns the identity of a channel's token.</summary>
    /// <exception cref="UnauthorizedAccessException">The token is refused.</exception>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(string? authHeader, ICredentialProvider credentials, HttpClient httpClient, string? channelId) =>
        AuthenticateChannelToken(authHeader, credentials, httpClient, channelId, new AuthenticationConfiguration());

    /// <summary>Returns the identity of a channel's token.</summary>
    /// <exception cref="ArgumentNullException">The configuration is null.</exception>
    /// <exception cref="UnauthorizedAccessException">The token is refused.</exception>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(string? authHeader, ICredentialProvider credentials, HttpClient httpClient, string? channelId, AuthenticationConfiguration authConfig) =>
        AuthenticateAsync(authHeader, credentials, null, httpClient, channelId, authConfig);

    /// <summary>Returns the identity of a channel's token whose answers go to a URL.</summary>
    /// <exception cref="UnauthorizedAccessException">The token is refused.</exception>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(string? authHeader, ICredentialProvider credentials, string? serviceUrl, HttpClient httpClient, string? channelId) =>
        AuthenticateChannelToken(authHeader, credentials, serviceUrl, httpClient, channelId, new AuthenticationConfiguration());

    /// <summary>Returns the identity of a channel's token whose answers go to a URL.</summary>
    /// <exception cref="ArgumentNullException">The configuration is null.</exception>
    /// <exception cref="UnauthorizedAccessException">The token is refused.</exception>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(string? authHeader, ICredentialProvider credentials, string? serviceUrl, HttpClient httpClient, string? channelId, AuthenticationConfiguration authConfig) =>
        AuthenticateAsync(authHeader, credentials, serviceUrl ?? "", httpClient, channelId, authConfig);

    private static async Task<ClaimsIdentity> AuthenticateAsync(string? authHeader, ICredentialProvider credentials, string? serviceUrl, HttpClient httpClient, string? channelId, AuthenticationConfiguration authConfig)
    {
        ArgumentNullException.ThrowIfNull(authConfig);
        var extractor = new JwtTokenExtractor(httpClient, ToBotFromChannelTokenValidationParameters, OpenIdMetadataUrl, AuthenticationConstants.AllowedSigningAlgorithms);
        var identity = await extractor.GetIdentityAsync(authHeader, channelId, authConfig.RequiredEndorsements).ConfigureAwait(false);
        await IdentityRules.RequireChannelAsync(identity, AuthenticationConstants.ToBotFromChannelTokenIssuer, serviceUrl, credentials.IsValidAppIdAsync).ConfigureAwait(false);
        return identity;
    }
}
