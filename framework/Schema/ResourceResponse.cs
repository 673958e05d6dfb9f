using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The id of what a channel created.</summary>
public class ResourceResponse
{
    /// <summary>Initializes an empty <see cref="ResourceResponse"/>.</summary>
    public ResourceResponse()
    {
    }

    /// <summary>Initializes a <see cref="ResourceResponse"/> with its values.</summary>
    public ResourceResponse(string? id = default)
    {
        // Required on the wire, so not declared as nullable; whoever leaves it out here sets the property.
        Id = id!;
    }

    /// <summary>Gets or sets the id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; } = null!; // Required on the wire.
}
