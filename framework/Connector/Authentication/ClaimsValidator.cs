using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks the claims of a caller once its token is valid.</summary>
public abstract class ClaimsValidator
{
    /// <summary>Throws when the claims are refused.</summary>
    /// <exception cref="UnauthorizedAccessException">The claims are refused.</exception>
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
