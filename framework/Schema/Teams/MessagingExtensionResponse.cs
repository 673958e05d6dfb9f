using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a query.</summary>
public class MessagingExtensionResponse
{
    /// <summary>Initializes an empty <see cref="MessagingExtensionResponse"/>.</summary>
    public MessagingExtensionResponse()
    {
    }

    /// <summary>Initializes a <see cref="MessagingExtensionResponse"/> with its values.</summary>
    public MessagingExtensionResponse(MessagingExtensionResult? composeExtension = default)
    {
        ComposeExtension = composeExtension;
    }

    /// <summary>Gets or sets the result.</summary>
    [JsonProperty(PropertyName = "composeExtension")]
    public MessagingExtensionResult? ComposeExtension { get; set; }

    /// <summary>Gets or sets how long the answer may be cached.</summary>
    [JsonProperty(PropertyName = "cacheInfo")]
    public CacheInfo? CacheInfo { get; set; }
}
