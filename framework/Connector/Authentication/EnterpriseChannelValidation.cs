using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Validates the tokens of enterprise channels.</summary>
public static class EnterpriseChannelValidation
{
    /// <summary>What a channel's token must fulfil.</summary>
    public static readonly TokenValidationParameters ToBotFromEnterpriseChannelTokenValidationParameters =
        BotTokenParameters.ForIssuers(AuthenticationConstants.ToBotFromChannelTokenIssuer);

    /// <summary>Returns the identity of a channel's token whose answers go to a URL.</summary>
    /// <exception cref="UnauthorizedAccessException">The token is refused.</exception>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(string? authHeader, ICredentialProvider credentials, IChannelProvider channelProvider, string? serviceUrl, HttpClient httpClient, string? channelId) =>
        AuthenticateChannelToken(authHeader, credentials, channelProvider, serviceUrl, httpClient, channelId, new AuthenticationConfiguration());

    /// <summary>Returns the identity of a channel's token whose answers go to a URL.</summary>
    /// <exception cref="ArgumentNullException">The configuration is null.</exception>
    /// <exception cref="UnauthorizedAccessException">The token is refused.</exception>
    public static async Task<ClaimsIdentity> AuthenticateChannelToken(string? authHeader, ICredentialProvider credentials, IChannelProvider channelProvider, string? serviceUrl, HttpClient httpClient, string? channelId, AuthenticationConfiguration authConfig)
    {
        ArgumentNullException.ThrowIfNull(authConfig);
        var channelService = await channelProvider.GetChannelServiceAsync().ConfigureAwait(false);
        var metadataUrl = AuthenticationConstants.ToBotFromEnterpriseChannelOpenIdMetadataUrlFormat.Replace("{0}", channelService, StringComparison.Ordinal);
        var extractor = new JwtTokenExtractor(httpClient, ToBotFromEnterpriseChannelTokenValidationParameters, metadataUrl, AuthenticationConstants.AllowedSigningAlgorithms);
        var identity = await extractor.GetIdentityAsync(authHeader, channelId, authConfig.RequiredEndorsements).ConfigureAwait(false);
        await ValidateIdentity(identity, credentials, serviceUrl).ConfigureAwait(false);
        return identity!;
    }

    /// <summary>Throws unless an identity is a channel's that calls this bot and its answers go to the URL, when there is one.</summary>
    /// <exception cref="UnauthorizedAccessException">The identity is refused.</exception>
    public static Task ValidateIdentity(ClaimsIdentity? identity, ICredentialProvider credentials, string? serviceUrl) =>
        IdentityRules.RequireChannelAsync(identity, AuthenticationConstants.ToBotFromChannelTokenIssuer, serviceUrl, credentials.IsValidAppIdAsync);
}
