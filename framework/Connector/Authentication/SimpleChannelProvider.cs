namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows one channel service.</summary>
public class SimpleChannelProvider : IChannelProvider
{
    /// <summary>Initializes a provider of public Azure.</summary>
    public SimpleChannelProvider()
    {
    }

    /// <summary>Initializes a provider of a channel service, null or empty in public Azure.</summary>
    public SimpleChannelProvider(string? channelService) => ChannelService = channelService;

    /// <summary>Gets or sets the channel service.</summary>
    public string? ChannelService { get; set; }

    /// <summary>Gets the channel service.</summary>
    public Task<string?> GetChannelServiceAsync() => Task.FromResult(ChannelService);

    /// <summary>Returns whether it is US Government Azure.</summary>
    public bool IsGovernment() => GovernmentAuthenticationConstants.ChannelService.Equals(ChannelService, StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns whether it is public Azure.</summary>
    public bool IsPublicAzure() => string.IsNullOrEmpty(ChannelService);
}
