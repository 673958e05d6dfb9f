using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to the creation of a conversation.</summary>
public class ConversationResourceResponse
{
    /// <summary>Initializes an empty <see cref="ConversationResourceResponse"/>.</summary>
    public ConversationResourceResponse()
    {
    }

    /// <summary>Initializes a <see cref="ConversationResourceResponse"/> with its values.</summary>
    public ConversationResourceResponse(string? activityId = default, string? serviceUrl = default, string? id = default)
    {
        // Required on the wire, so not declared as nullable; whoever leaves it out here sets the property.
        ActivityId = activityId;
        ServiceUrl = serviceUrl;
        Id = id!;
    }

    /// <summary>Gets or sets the id of the first activity.</summary>
    [JsonProperty(PropertyName = "activityId")]
    public string? ActivityId { get; set; }

    /// <summary>Gets or sets the address of the channel's service.</summary>
    [JsonProperty(PropertyName = "serviceUrl")]
    public string? ServiceUrl { get; set; }

    /// <summary>Gets or sets the id of the conversation.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; } = null!; // Required on the wire.
}
