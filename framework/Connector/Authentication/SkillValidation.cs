using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Validates the tokens of bots that call each other as skills.</summary>
public static partial class SkillValidation
{
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

    private static bool IsChannel(string audience) =>
        audience.Equals(AuthenticationConstants.ToBotFromChannelTokenIssuer, StringComparison.OrdinalIgnoreCase)
        || audience.Equals(GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer, StringComparison.OrdinalIgnoreCase);
}
