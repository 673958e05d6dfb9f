namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The URLs, issuers and claims of authentication in public Azure.</summary>
public static class AuthenticationConstants
{
    /// <summary>Where the bot gets its tokens.</summary>
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.com/botframework.com";

    /// <summary>Where the bot gets its tokens, with the tenant to fill in.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.com/{0}";

    /// <summary>The scope of the bot's tokens.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.com";

    /// <summary>The issuer of the channels' tokens.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.com";

    /// <summary>The OpenID metadata of the channels' tokens.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>The OpenID metadata of an enterprise channel's tokens, with its name to fill in.</summary>
    public const string ToBotFromEnterpriseChannelOpenIdMetadataUrlFormat = "https://{0}.enterprisechannel.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>The OpenID metadata of the Emulator's tokens.</summary>
    public const string ToBotFromEmulatorOpenIdMetadataUrl = "https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration";

    /// <summary>The issuer of tokens of version 1, with the tenant to fill in.</summary>
    public const string ValidTokenIssuerUrlTemplateV1 = "https://sts.windows.net/{0}/";

    /// <summary>The issuer of tokens of version 2, with the tenant to fill in.</summary>
    public const string ValidTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.com/{0}/v2.0";

    /// <summary>The service that keeps users' tokens.</summary>
    public const string OAuthUrl = "https://api.botframework.com";

    /// <summary>The configuration key of the URL of the service that keeps users' tokens.</summary>
    public const string OAuthUrlKey = "OAuthApiEndpoint";

    /// <summary>The configuration key of the OpenID metadata.</summary>
    public const string BotOpenIdMetadataKey = "BotOpenIdMetadata";

    /// <summary>The configuration key of whether OAuth cards are emulated.</summary>
    public const string EmulateOAuthCardsKey = "EmulateOAuthCards";

    /// <summary>The configuration key of the channel service.</summary>
    public const string ChannelService = "ChannelService";

    /// <summary>The tenant that issues the tokens of multi-tenant bots.</summary>
    public const string DefaultChannelAuthTenant = "botframework.com";

    /// <summary>The claim of the authorized party, which holds the app id in tokens of version 2.</summary>
    public const string AuthorizedParty = "azp";

    /// <summary>The claim of the audience.</summary>
    public const string AudienceClaim = "aud";

    /// <summary>The claim of the issuer.</summary>
    public const string IssuerClaim = "iss";

    /// <summary>The header of the key's id.</summary>
    public const string KeyIdHeader = "kid";

    /// <summary>The claim of the URL to which replies go.</summary>
    public const string ServiceUrlClaim = "serviceurl";

    /// <summary>The claim of the token's version.</summary>
    public const string VersionClaim = "ver";

    /// <summary>The claim of the app id in tokens of version 1.</summary>
    public const string AppIdClaim = "appid";

    /// <summary>The claim of the tenant.</summary>
    public const string TenantIdClaim = "tid";

    /// <summary>The app id of a skill without authentication.</summary>
    public const string AnonymousSkillAppId = "AnonymousSkill";

    /// <summary>The authentication type of a caller without authentication.</summary>
    public const string AnonymousAuthType = "anonymous";

    /// <summary>The algorithms by which the Bot Framework may sign; this implementation accepts only the first, the one in use.</summary>
    public static readonly HashSet<string> AllowedSigningAlgorithms = ["RS256", "RS384", "RS512"];
}
