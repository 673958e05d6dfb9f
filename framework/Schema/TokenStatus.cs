using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Whether a user has a token.</summary>
public class TokenStatus
{
    /// <summary>Gets or sets the channel.</summary>
    [JsonProperty("channelId")]
    public string? ChannelId { get; set; }

    /// <summary>Gets or sets the name of the connection.</summary>
    [JsonProperty("connectionName")]
    public string? ConnectionName { get; set; }

    /// <summary>Gets or sets whether there is a token.</summary>
    [JsonProperty("hasToken")]
    public bool? HasToken { get; set; }

    /// <summary>Gets or sets the provider's display name.</summary>
    [JsonProperty("serviceProviderDisplayName")]
    public string? ServiceProviderDisplayName { get; set; }
}
