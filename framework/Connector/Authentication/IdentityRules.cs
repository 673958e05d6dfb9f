using System.Diagnostics.CodeAnalysis;
using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What the identity of a valid token must say, by who calls.</summary>
internal static class IdentityRules
{
    /// <summary>Throws unless the identity is a channel's that calls this bot and answers go to the service URL, when there is one.</summary>
    public static async Task RequireChannelAsync([NotNull] ClaimsIdentity? identity, string issuer, string? serviceUrl, Func<string, Task<bool>> isValidAppId)
    {
        RequireAuthenticated(identity);
        var appId = identity.Claims.FirstOrDefault(claim => claim.Type == AuthenticationConstants.AudienceClaim && claim.Issuer == issuer)?.Value;
        if (string.IsNullOrWhiteSpace(appId))
        {
            throw Unauthorized("Audience Claim MUST be present.");
        }

        if (!await isValidAppId(appId).ConfigureAwait(false))
        {
            throw Unauthorized($"Invalid AppId passed on token: {appId}");
        }

        if (serviceUrl is not null && !serviceUrl.Equals(Value(identity, AuthenticationConstants.ServiceUrlClaim), StringComparison.OrdinalIgnoreCase))
        {
            throw Unauthorized("The token is for another service URL.");
        }
    }

    /// <summary>Throws unless the identity is the Emulator's, which has a token of the bot itself.</summary>
    public static async Task RequireEmulatorAsync([NotNull] ClaimsIdentity? identity, Func<string, Task<bool>> isValidAppId)
    {
        RequireAuthenticated(identity);
        var version = Value(identity, AuthenticationConstants.VersionClaim) ?? throw Unauthorized("'ver' claim is required on Emulator Tokens.");
        var appIdClaim = string.IsNullOrWhiteSpace(version) || version == "1.0" ? AuthenticationConstants.AppIdClaim
            : version == "2.0" ? AuthenticationConstants.AuthorizedParty
            : throw Unauthorized($"Unknown Emulator Token version '{version}'.");
        var appId = Value(identity, appIdClaim) ?? throw Unauthorized($"'{appIdClaim}' claim is required on Emulator Token version '{version}'.");
        if (!await isValidAppId(appId).ConfigureAwait(false))
        {
            throw Unauthorized($"Invalid AppId passed on token: {appId}");
        }
    }

    /// <summary>Throws unless the identity is another bot's that calls this one.</summary>
    public static async Task RequireSkillAsync([NotNull] ClaimsIdentity? identity, Func<string, Task<bool>> isValidAppId)
    {
        RequireAuthenticated(identity);
        if (string.IsNullOrWhiteSpace(Value(identity, AuthenticationConstants.VersionClaim)))
        {
            throw Unauthorized($"'{AuthenticationConstants.VersionClaim}' claim is required on skill Tokens.");
        }

        var audience = Value(identity, AuthenticationConstants.AudienceClaim);
        if (string.IsNullOrWhiteSpace(audience))
        {
            throw Unauthorized($"'{AuthenticationConstants.AudienceClaim}' claim is required on skill Tokens.");
        }

        if (!await isValidAppId(audience).ConfigureAwait(false))
        {
            throw Unauthorized("Invalid audience.");
        }

        if (string.IsNullOrWhiteSpace(JwtTokenValidation.GetAppIdFromClaims(identity.Claims)))
        {
            throw Unauthorized("Invalid appId.");
        }
    }

    private static void RequireAuthenticated([NotNull] ClaimsIdentity? identity)
    {
        if (identity is null)
        {
            throw Unauthorized("No valid identity.");
        }

        if (!identity.IsAuthenticated)
        {
            throw Unauthorized("Is not authenticated");
        }
    }

    private static string? Value(ClaimsIdentity identity, string type) => identity.Claims.FirstOrDefault(claim => claim.Type == type)?.Value;

    private static UnauthorizedAccessException Unauthorized(string reason) => new($"Unauthorized. {reason}");
}
