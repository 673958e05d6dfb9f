using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Takes the identity out of a request's bearer token, once the token is verified.</summary>
public class JwtTokenExtractor
{
    // All of the Bot Framework's tokens are signed so; every further algorithm is a further way to attack.
    private const string Algorithm = "RS256";

    private readonly HttpClient _httpClient;
    private readonly HashSet<string> _allowedSigningAlgorithms;
    private readonly SigningKeyCache _keys;

    /// <summary>Initializes an extractor of tokens whose keys are named by OpenID metadata.</summary>
    public JwtTokenExtractor(HttpClient httpClient, TokenValidationParameters tokenValidationParameters, string metadataUrl, HashSet<string> allowedSigningAlgorithms)
        : this(httpClient, tokenValidationParameters, SigningKeyCache.For(metadataUrl), allowedSigningAlgorithms, TimeProvider.System)
    {
    }

    internal JwtTokenExtractor(HttpClient httpClient, TokenValidationParameters tokenValidationParameters, SigningKeyCache keys, HashSet<string> allowedSigningAlgorithms, TimeProvider clock)
    {
        _httpClient = httpClient;
        _allowedSigningAlgorithms = allowedSigningAlgorithms;
        _keys = keys;
        Clock = clock;
        TokenValidationParameters = tokenValidationParameters.Clone();
        TokenValidationParameters.RequireSignedTokens = true;
    }

    /// <summary>Gets or sets what a token must fulfil.</summary>
    public TokenValidationParameters TokenValidationParameters { get; set; }

    private TimeProvider Clock { get; }

    /// <summary>Returns the identity of an authorization header, null when it holds no token of an issuer that is accepted.</summary>
    /// <exception cref="UnauthorizedAccessException">The token is refused.</exception>
    public Task<ClaimsIdentity?> GetIdentityAsync(string? authorizationHeader, string? channelId) =>
        GetIdentityAsync(authorizationHeader, channelId, []);

    /// <summary>Returns the identity of an authorization header, null when it holds no token of an issuer that is accepted.</summary>
    /// <exception cref="ArgumentNullException">The endorsements are null.</exception>
    /// <exception cref="UnauthorizedAccessException">The token is refused.</exception>
    public Task<ClaimsIdentity?> GetIdentityAsync(string? authorizationHeader, string? channelId, string[] requiredEndorsements) =>
        GetIdentityAsync(BearerToken.FromHeader(authorizationHeader), channelId, requiredEndorsements);

    /// <summary>Returns the identity of a token, null when it is no token of an issuer that is accepted.</summary>
    /// <exception cref="UnauthorizedAccessException">The token is refused.</exception>
    public Task<ClaimsIdentity?> GetIdentityAsync(string? scheme, string? parameter, string? channelId) =>
        GetIdentityAsync(scheme, parameter, channelId, []);

    /// <summary>Returns the identity of a token, null when it is no token of an issuer that is accepted.</summary>
    /// <exception cref="ArgumentNullException">The endorsements are null.</exception>
    /// <exception cref="UnauthorizedAccessException">The token is refused.</exception>
    public Task<ClaimsIdentity?> GetIdentityAsync(string? scheme, string? parameter, string? channelId, string[] requiredEndorsements) =>
        GetIdentityAsync(scheme == BearerToken.Scheme ? BearerToken.Parse(parameter) : null, channelId, requiredEndorsements);

    // An issuer that is not accepted costs no signature, and its keys are never fetched.
    internal async Task<ClaimsIdentity?> GetIdentityAsync(BearerToken? token, string? channelId, string[] requiredEndorsements)
    {
        ArgumentNullException.ThrowIfNull(requiredEndorsements);
        return token is not null && HasAllowedIssuer(token) ? await ValidateAsync(token, channelId, requiredEndorsements).ConfigureAwait(false) : null;
    }

    internal bool HasAllowedIssuer(BearerToken token)
    {
        if (string.IsNullOrEmpty(token.Issuer))
        {
            return false;
        }

        return !TokenValidationParameters.ValidateIssuer
            || token.Issuer == TokenValidationParameters.ValidIssuer
            || TokenValidationParameters.ValidIssuers?.Contains(token.Issuer) == true;
    }

    private async Task<ClaimsIdentity> ValidateAsync(BearerToken token, string? channelId, string[] requiredEndorsements)
    {
        if (token.Algorithm != Algorithm || !_allowedSigningAlgorithms.Contains(Algorithm))
        {
            throw new UnauthorizedAccessException("Token signing algorithm not in allowed list.");
        }

        if (token.HasCriticalHeader || string.IsNullOrEmpty(token.KeyId))
        {
            throw new UnauthorizedAccessException("The token's header is refused.");
        }

        var key = await FindKeyAsync(token.KeyId).ConfigureAwait(false)
            ?? throw new UnauthorizedAccessException("The token's signing key is unknown.");
        if (!token.IsSignedBy(key))
        {
            throw new UnauthorizedAccessException("The token's signature is wrong.");
        }

        var now = Clock.GetUtcNow();
        var expires = ValidateLifetime(token, now);
        ValidateAudience(token);
        ValidateEndorsements(key, channelId, requiredEndorsements);
        if (expires is { } until && !token.IsKnownOf(key))
        {
            token.Keep(key, until, now);
        }

        return new ClaimsIdentity(token.Claims, TokenValidationParameters.AuthenticationType ?? "AuthenticationTypes.Federation");
    }

    private async ValueTask<SigningKey?> FindKeyAsync(string keyId)
    {
        try
        {
            return await _keys.FindAsync(keyId, _httpClient, CancellationToken.None).ConfigureAwait(false);
        }
        catch (InvalidOperationException exception)
        {
            throw new UnauthorizedAccessException(exception.Message, exception);
        }
    }

    // Returns until when the token is good; null when nobody checks that.
    private DateTimeOffset? ValidateLifetime(BearerToken token, DateTimeOffset now)
    {
        if (!TokenValidationParameters.ValidateLifetime)
        {
            return null;
        }

        try
        {
            var skew = TokenValidationParameters.ClockSkew;
            var expires = token.Time("exp") + skew;
            if (expires is null ? TokenValidationParameters.RequireExpirationTime : expires < now)
            {
                throw new UnauthorizedAccessException("The token has expired.");
            }

            if (token.Time("nbf") is { } notBefore && notBefore - skew > now)
            {
                throw new UnauthorizedAccessException("The token is not valid yet.");
            }

            return expires;
        }
        catch (FormatException exception)
        {
            throw new UnauthorizedAccessException(exception.Message, exception);
        }
    }

    private void ValidateAudience(BearerToken token)
    {
        if (TokenValidationParameters.ValidateAudience
            && !token.Audiences.Any(audience => audience == TokenValidationParameters.ValidAudience
                || TokenValidationParameters.ValidAudiences?.Contains(audience) == true))
        {
            throw new UnauthorizedAccessException("The token is for another audience.");
        }
    }

    private static void ValidateEndorsements(SigningKey key, string? channelId, string[] requiredEndorsements)
    {
        // The keys of a directory, which sign for the Emulator and for bots, have no endorsements.
        if (key.Endorsements is { } endorsements
            && !(EndorsementsValidator.Validate(channelId, endorsements)
                && Array.TrueForAll(requiredEndorsements, required => EndorsementsValidator.Validate(required, endorsements))))
        {
            throw new UnauthorizedAccessException($"Could not validate endorsement for the token's key with endorsements: {string.Join(',', endorsements)}");
        }
    }
}
