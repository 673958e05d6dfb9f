namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows the cloud of the bot's channels.</summary>
public interface IChannelProvider
{
    /// <summary>Gets the channel service, null or empty in public Azure.</summary>
    Task<string?> GetChannelServiceAsync();

    /// <summary>Returns whether it is US Government Azure.</summary>
    bool IsGovernment();

    /// <summary>Returns whether it is public Azure.</summary>
    bool IsPublicAzure();
}
