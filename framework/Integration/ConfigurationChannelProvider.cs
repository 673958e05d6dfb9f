using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Knows the channel service of the configuration's "ChannelService".</summary>
public class ConfigurationChannelProvider : SimpleChannelProvider
{
    /// <summary>Initializes a provider.</summary>
    public ConfigurationChannelProvider(IConfiguration configuration) =>
        ChannelService = configuration.GetSection(AuthenticationConstants.ChannelService)?.Value;
}
