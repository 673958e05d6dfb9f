using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Whether there is a token of a user for a connection.</summary>
public class TokenStatus
{
    /// <summary>Initializes an empty <see cref="TokenStatus"/>.</summary>
    public TokenStatus()
    {
    }

    /// <summary>Initializes a <see cref="TokenStatus"/> with its values.</summary>
    public TokenStatus(
        string? channelId = default,
        string? connectionName = default,
        bool? hasToken = default,
        string? serviceProviderDisplayName = default)
    {
        ChannelId = channelId;
        ConnectionName = connectionName;
        HasToken = hasToken;
        ServiceProviderDisplayName = serviceProviderDisplayName;
    }

    /// <summary>Gets or sets the channel.</summary>
    [JsonProperty(PropertyName = "channelId")]
    public string? ChannelId { get; set; }

    /// <summary>Gets or sets the name of the connection.</summary>
    [JsonProperty(PropertyName = "connectionName")]
    public string? ConnectionName { get; set; }

    /// <summary>Gets or sets whether the token service holds a token.</summary>
    [JsonProperty(PropertyName = "hasToken")]
    public bool? HasToken { get; set; }

    /// <summary>Gets or sets the display name of the service provider.</summary>
    [JsonProperty(PropertyName = "serviceProviderDisplayName")]
    public string? ServiceProviderDisplayName { get; set; }
}
