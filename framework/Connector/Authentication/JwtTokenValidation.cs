using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Validates the tokens of requests.</summary>
public static partial class JwtTokenValidation
{
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
}
