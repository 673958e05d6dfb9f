using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Accepts calls only of bots that are listed.</summary>
public class AllowedCallersClaimsValidator : ClaimsValidator
{
    private readonly IList<string> _allowedCallers;

    /// <summary>Initializes a validator with the app ids of the callers, or "*" for all.</summary>
    /// <exception cref="ArgumentNullException">The list is null or empty.</exception>
    public AllowedCallersClaimsValidator(IList<string> allowedCallers)
    {
        ArgumentNullException.ThrowIfNull(allowedCallers);
        if (allowedCallers.Count == 0)
        {
            throw new ArgumentNullException(nameof(allowedCallers), "AllowedCallers must contain at least one element of '*' or valid MicrosoftAppId(s).");
        }

        _allowedCallers = allowedCallers;
    }

    /// <summary>Throws when the claims are of a bot that is not listed.</summary>
    /// <exception cref="ArgumentNullException">The claims are null.</exception>
    /// <exception cref="UnauthorizedAccessException">The caller is not listed.</exception>
    public override Task ValidateClaimsAsync(IList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        if (SkillValidation.IsSkillClaim(claims) && !_allowedCallers.Contains("*"))
        {
            var appId = JwtTokenValidation.GetAppIdFromClaims(claims);
            if (appId is null || !_allowedCallers.Contains(appId))
            {
                throw new UnauthorizedAccessException($"Received a request from a bot with an app ID of \"{appId}\". To enable requests from this caller, add the app ID to the configured set of allowedCallers.");
            }
        }

        return Task.CompletedTask;
    }
}
