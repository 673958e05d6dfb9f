using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>On whose behalf something is sent.</summary>
public class OnBehalfOf
{
    /// <summary>Gets or sets the id of the item, 0.</summary>
    [JsonProperty(PropertyName = "itemid")]
    public int ItemId { get; set; }

    /// <summary>Gets or sets the type of mention, person.</summary>
    [JsonProperty(PropertyName = "mentionType")]
    public string? MentionType { get; set; }

    /// <summary>Gets or sets the MRI of the person.</summary>
    [JsonProperty(PropertyName = "mri")]
    public string? Mri { get; set; }

    /// <summary>Gets or sets the name of the person.</summary>
    [JsonProperty(PropertyName = "displayName")]
    public string? DisplayName { get; set; }
}
