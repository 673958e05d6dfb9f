using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Validates the tokens of channels in US Government Azure.</summary>
public static class GovernmentChannelValidation
{
    /// <summary>What a channel's token must fulfil.</summary>
    public static readonly TokenValidationParameters ToBotFromGovernmentChannelTokenValidationParameters =
        BotTokenParameters.ForIssuers(GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer);

    /// <summary>Gets or sets where the OpenID metadata of the tokens is.</summary>
    public static string OpenIdMetadataUrl { get; set; } = GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;

    /// <summary>Returns the identity of a channel's token whose answers go to a URL.</summary>
    /// <exception cref="UnauthorizedAccessException">The token is refused.</exception>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(string? authHeader, ICredentialProvider credentials, string? serviceUrl, HttpClient httpClient, string? channelId) =>
        AuthenticateChannelToken(authHeader, credentials, serviceUrl, httpClient, channelId, new AuthenticationConfiguration());

    /// <summary>Returns the identity of a channel's token whose answers go to a URL.</summary>
    /// <exception cref="ArgumentNullException">The configuration is null.</exception>
    /// <exception cref="UnauthorizedAccessException">The token is refused.</exception>
    public static async Task<ClaimsIdentity> AuthenticateChannelToken(string? authHeader, ICredentialProvider credentials, string? serviceUrl, HttpClient httpClient, string? channelId, AuthenticationConfiguration authConfig)
    {
        ArgumentNullException.ThrowIfNull(authConfig);
        var extractor = new JwtTokenExtractor(httpClient, ToBotFromGovernmentChannelTokenValidationParameters, OpenIdMetadataUrl, AuthenticationConstants.AllowedSigningAlgorithms);
        var identity = await extractor.GetIdentityAsync(authHeader, channelId, authConfig.RequiredEndorsements).ConfigureAwait(false);
        await ValidateIdentity(identity, credentials, serviceUrl).ConfigureAwait(false);
        return identity!;
    }

    /// <summary>Throws unless an identity is a channel's that calls this bot and its answers go to the URL, when there is one.</summary>
    /// <exception cref="UnauthorizedAccessException">The identity is refused.</exception>
    public static Task ValidateIdentity(ClaimsIdentity? identity, ICredentialProvider credentials, string? serviceUrl) =>
        IdentityRules.RequireChannelAsync(identity, GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer, serviceUrl, credentials.IsValidAppIdAsync);
}
