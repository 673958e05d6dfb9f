namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The URLs and issuers of authentication in US Government Azure.</summary>
public static class GovernmentAuthenticationConstants
{
    /// <summary>The channel service.</summary>
    public const string ChannelService = "https://botframework.azure.us";

    /// <summary>Where the bot gets its tokens.</summary>
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us";

    /// <summary>Where the bot gets its tokens, with the tenant to fill in.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.us/{0}";

    /// <summary>The tenant that issues the tokens of multi-tenant bots.</summary>
    public const string DefaultChannelAuthTenant = "MicrosoftServices.onmicrosoft.us";

    /// <summary>The scope of the bot's tokens.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.us";

    /// <summary>The issuer of the channels' tokens.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.us";

    /// <summary>The issuer of tokens of version 1, with the tenant to fill in.</summary>
    public const string ValidTokenIssuerUrlTemplateV1 = "https://sts.windows.net/{0}/";

    /// <summary>The issuer of tokens of version 2, with the tenant to fill in.</summary>
    public const string ValidTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.us/{0}/v2.0";

    /// <summary>The service that keeps users' tokens.</summary>
    public const string OAuthUrlGov = "https://api.botframework.azure.us";

    /// <summary>The OpenID metadata of the channels' tokens.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.azure.us/v1/.well-known/openidconfiguration";

    /// <summary>The OpenID metadata of the Emulator's tokens.</summary>
    public const string ToBotFromEmulatorOpenIdMetadataUrl = "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration";
}
