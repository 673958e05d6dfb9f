using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the authentication of a cloud.</summary>
public static class BotFrameworkAuthenticationFactory
{
    /// <summary>Makes the authentication of public Azure for a bot without an app id.</summary>
    public static BotFrameworkAuthentication Create() =>
        Create(null, false, null, null, null, null, null, null, null, new PasswordServiceClientCredentialFactory(), new AuthenticationConfiguration(), null, null);

    /// <summary>
    /// Makes the authentication of public Azure, or of US Government Azure when the channel service says so, or of a cloud of its own when one of
    /// its addresses is given.
    /// </summary>
    /// <exception cref="ArgumentException">The channel service is unknown.</exception>
    /// <exception cref="ArgumentNullException">The credentials or the configuration is null.</exception>
    public static BotFrameworkAuthentication Create(
        string? channelService,
        bool validateAuthority,
        string? toChannelFromBotLoginUrl,
        string? toChannelFromBotOAuthScope,
        string? toBotFromChannelTokenIssuer,
        string? oAuthUrl,
        string? toBotFromChannelOpenIdMetadataUrl,
        string? toBotFromEmulatorOpenIdMetadataUrl,
        string? callerId,
        ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration authConfiguration,
        IHttpClientFactory? httpClientFactory,
        ILogger? logger)
    {
        string?[] own = [toChannelFromBotLoginUrl, toChannelFromBotOAuthScope, toBotFromChannelTokenIssuer, oAuthUrl, toBotFromChannelOpenIdMetadataUrl, toBotFromEmulatorOpenIdMetadataUrl, callerId];
        var cloud = Array.Exists(own, value => !string.IsNullOrEmpty(value)) ? OwnCloud()
            : string.IsNullOrEmpty(channelService) ? Cloud.Public
            : channelService == GovernmentAuthenticationConstants.ChannelService ? Cloud.Government
            : throw new ArgumentException("The provided ChannelService value is not supported.");
        return new ParameterizedBotFrameworkAuthentication(cloud, credentialFactory, authConfiguration, httpClientFactory, logger);

        // What such a cloud does not say is as in the one that it resembles.
        Cloud OwnCloud()
        {
            var like = channelService == GovernmentAuthenticationConstants.ChannelService ? Cloud.Government : Cloud.Public;
            return new Cloud
            {
                ValidateAuthority = validateAuthority,
                LoginUrl = Or(toChannelFromBotLoginUrl, like.LoginUrl),
                OAuthScope = Or(toChannelFromBotOAuthScope, like.OAuthScope),
                TokenIssuer = Or(toBotFromChannelTokenIssuer, like.TokenIssuer),
                OAuthUrl = Or(oAuthUrl, like.OAuthUrl),
                ChannelMetadataUrl = Or(toBotFromChannelOpenIdMetadataUrl, like.ChannelMetadataUrl),
                EmulatorMetadataUrl = Or(toBotFromEmulatorOpenIdMetadataUrl, like.EmulatorMetadataUrl),
                CallerId = callerId,
            };
        }

        static string Or(string? value, string otherwise) => string.IsNullOrEmpty(value) ? otherwise : value;
    }
}
