namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The addresses and issuers of a cloud.</summary>
internal sealed record Cloud
{
    /// <summary>The client where nobody gives another; its connections are renewed so that changed names are seen.</summary>
    public static readonly HttpClient DefaultClient = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(15) });

    public static readonly Cloud Public = new()
    {
        LoginUrl = AuthenticationConstants.ToChannelFromBotLoginUrl,
        OAuthScope = AuthenticationConstants.ToChannelFromBotOAuthScope,
        TokenIssuer = AuthenticationConstants.ToBotFromChannelTokenIssuer,
        OAuthUrl = AuthenticationConstants.OAuthUrl,
        ChannelMetadataUrl = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        EmulatorMetadataUrl = AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        CallerId = Schema.CallerIdConstants.PublicAzureChannel,
    };

    public static readonly Cloud Government = new()
    {
        LoginUrl = GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl,
        OAuthScope = GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
        TokenIssuer = GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
        OAuthUrl = GovernmentAuthenticationConstants.OAuthUrlGov,
        ChannelMetadataUrl = GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        EmulatorMetadataUrl = GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        CallerId = Schema.CallerIdConstants.USGovChannel,
    };

    public bool ValidateAuthority { get; init; } = true;

    public required string LoginUrl { get; init; }

    public required string OAuthScope { get; init; }

    public required string TokenIssuer { get; init; }

    public required string OAuthUrl { get; init; }

    public required string ChannelMetadataUrl { get; init; }

    public required string EmulatorMetadataUrl { get; init; }

    public required string? CallerId { get; init; }
}
