using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Validates the tokens of bots that call each other as skills.</summary>
public static class SkillValidation
{
    internal static readonly TokenValidationParameters TokenParameters = BotTokenParameters.ForIssuers(BotTokenParameters.DirectoryIssuers);

    /// <summary>Returns whether an authorization header claims to hold a token of a bot that calls another.</summary>
    public static bool IsSkillToken(string? authHeader) =>
        BearerToken.FromHeader(authHeader) is { } token && IsSkillClaim(token.Claims);

    /// <summary>Returns whether claims are of a bot that calls another.</summary>
    /// <exception cref="ArgumentNullException">The claims are null.</exception>
    public static bool IsSkillClaim(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var all = claims as IReadOnlyCollection<Claim> ?? [.. claims];
        if (all.Any(claim => claim is { Type: AuthenticationConstants.AppIdClaim, Value: AuthenticationConstants.AnonymousSkillAppId }))
        {
            return true;
        }

        // The audience is the called bot's app id; a channel's token has the issuer there.
        var audience = First(AuthenticationConstants.AudienceClaim);
        if (string.IsNullOrWhiteSpace(First(AuthenticationConstants.VersionClaim)) || string.IsNullOrWhiteSpace(audience) || IsChannel(audience))
        {
            return false;
        }

        var appId = JwtTokenValidation.GetAppIdFromClaims(all);
        return !string.IsNullOrWhiteSpace(appId) && appId != audience;

        string? First(string type) => all.FirstOrDefault(claim => claim.Type == type)?.Value;
    }

    /// <summary>Returns the identity of a bot's token that calls this one.</summary>
    /// <exception cref="ArgumentNullException">The configuration is null.</exception>
    /// <exception cref="UnauthorizedAccessException">The token is refused.</exception>
    public static async Task<ClaimsIdentity> AuthenticateChannelToken(string? authHeader, ICredentialProvider credentials, IChannelProvider? channelProvider, HttpClient httpClient, string? channelId, AuthenticationConfiguration authConfig)
    {
        ArgumentNullException.ThrowIfNull(authConfig);
        var extractor = new JwtTokenExtractor(httpClient, TokenParameters.With(authConfig), EmulatorValidation.MetadataUrl(channelProvider), AuthenticationConstants.AllowedSigningAlgorithms);
        var identity = await extractor.GetIdentityAsync(authHeader, channelId, authConfig.RequiredEndorsements).ConfigureAwait(false);
        await IdentityRules.RequireSkillAsync(identity, credentials.IsValidAppIdAsync).ConfigureAwait(false);
        return identity;
    }

    /// <summary>Returns the identity of a bot that calls without authentication.</summary>
    public static ClaimsIdentity CreateAnonymousSkillClaim() =>
        new([new Claim(AuthenticationConstants.AppIdClaim, AuthenticationConstants.AnonymousSkillAppId)], AuthenticationConstants.AnonymousAuthType);

    private static bool IsChannel(string audience) =>
        audience.Equals(AuthenticationConstants.ToBotFromChannelTokenIssuer, StringComparison.OrdinalIgnoreCase)
        || audience.Equals(GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer, StringComparison.OrdinalIgnoreCase);
}
