namespace Microsoft.IdentityModel.Tokens;

/// <summary>What a token must fulfil.</summary>
public class TokenValidationParameters
{
    /// <summary>The clock skew unless another is set: five minutes.</summary>
    public static readonly TimeSpan DefaultClockSkew = TimeSpan.FromMinutes(5);

    /// <summary>Initializes parameters that check everything.</summary>
    public TokenValidationParameters()
    {
    }

    /// <summary>Initializes a copy of parameters.</summary>
    /// <exception cref="ArgumentNullException">The other parameters are null.</exception>
    protected TokenValidationParameters(TokenValidationParameters other)
    {
        ArgumentNullException.ThrowIfNull(other);
        AuthenticationType = other.AuthenticationType;
        ClockSkew = other.ClockSkew;
        RequireAudience = other.RequireAudience;
        RequireExpirationTime = other.RequireExpirationTime;
        RequireSignedTokens = other.RequireSignedTokens;
        ValidateAudience = other.ValidateAudience;
        ValidateIssuer = other.ValidateIssuer;
        ValidateIssuerSigningKey = other.ValidateIssuerSigningKey;
        ValidateLifetime = other.ValidateLifetime;
        ValidAudience = other.ValidAudience;
        ValidAudiences = other.ValidAudiences;
        ValidIssuer = other.ValidIssuer;
        ValidIssuers = other.ValidIssuers;
    }

    /// <summary>Gets or sets the authentication type of the identity.</summary>
    public string? AuthenticationType { get; set; }

    /// <summary>Gets or sets by how much clocks may differ.</summary>
    public TimeSpan ClockSkew { get; set; } = DefaultClockSkew;

    /// <summary>Gets or sets whether a token must have an audience.</summary>
    public bool RequireAudience { get; set; } = true;

    /// <summary>Gets or sets whether a token must have an end.</summary>
    public bool RequireExpirationTime { get; set; } = true;

    /// <summary>Gets or sets whether a token must be signed; an unsigned token is refused all the same.</summary>
    public bool RequireSignedTokens { get; set; } = true;

    /// <summary>Gets or sets whether the audience is checked.</summary>
    public bool ValidateAudience { get; set; } = true;

    /// <summary>Gets or sets whether the issuer is checked.</summary>
    public bool ValidateIssuer { get; set; } = true;

    /// <summary>Gets or sets whether the signing key itself is checked.</summary>
    public bool ValidateIssuerSigningKey { get; set; }

    /// <summary>Gets or sets whether the lifetime is checked.</summary>
    public bool ValidateLifetime { get; set; } = true;

    /// <summary>Gets or sets an audience that is accepted.</summary>
    public string? ValidAudience { get; set; }

    /// <summary>Gets or sets the audiences that are accepted.</summary>
    public IEnumerable<string>? ValidAudiences { get; set; }

    /// <summary>Gets or sets an issuer that is accepted.</summary>
    public string? ValidIssuer { get; set; }

    /// <summary>Gets or sets the issuers that are accepted.</summary>
    public IEnumerable<string>? ValidIssuers { get; set; }

    /// <summary>Returns a copy.</summary>
    public virtual TokenValidationParameters Clone() => new(this);
}
