using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Validates the tokens of the Emulator.</summary>
public static class EmulatorValidation
{
    /// <summary>What the Emulator's token must fulfil.</summary>
    public static readonly TokenValidationParameters ToBotFromEmulatorTokenValidationParameters =
        BotTokenParameters.ForIssuers(BotTokenParameters.DirectoryIssuers);

    /// <summary>Returns whether an authorization header claims to hold a token of the Emulator.</summary>
    public static bool IsTokenFromEmulator(string? authHeader) => IsTokenFromEmulator(authHeader, ToBotFromEmulatorTokenValidationParameters);

    /// <summary>Returns the identity of the Emulator's token.</summary>
    /// <exception cref="UnauthorizedAccessException">The token is refused.</exception>
    public static Task<ClaimsIdentity> AuthenticateEmulatorToken(string? authHeader, ICredentialProvider credentials, IChannelProvider? channelProvider, HttpClient httpClient, string? channelId) =>
        AuthenticateEmulatorToken(authHeader, credentials, channelProvider, httpClient, channelId, new AuthenticationConfiguration());

    /// <summary>Returns the identity of the Emulator's token.</summary>
    /// <exception cref="ArgumentNullException">The configuration is null.</exception>
    /// <exception cref="UnauthorizedAccessException">The token is refused.</exception>
    public static async Task<ClaimsIdentity> AuthenticateEmulatorToken(string? authHeader, ICredentialProvider credentials, IChannelProvider? channelProvider, HttpClient httpClient, string? channelId, AuthenticationConfiguration authConfig)
    {
        ArgumentNullException.ThrowIfNull(authConfig);
        var extractor = new JwtTokenExtractor(httpClient, ToBotFromEmulatorTokenValidationParameters.With(authConfig), MetadataUrl(channelProvider), AuthenticationConstants.AllowedSigningAlgorithms);
        var identity = await extractor.GetIdentityAsync(authHeader, channelId, authConfig.RequiredEndorsements).ConfigureAwait(false);
        await IdentityRules.RequireEmulatorAsync(identity, credentials.IsValidAppIdAsync).ConfigureAwait(false);
        return identity;
    }

    internal static bool IsTokenFromEmulator(string? authHeader, TokenValidationParameters parameters) =>
        BearerToken.FromHeader(authHeader)?.Issuer is { } issuer && parameters.ValidIssuers?.Contains(issuer) == true;

    internal static string MetadataUrl(IChannelProvider? channelProvider) =>
        channelProvider?.IsGovernment() == true
            ? GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl
            : AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl;
}
