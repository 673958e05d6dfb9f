using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A channel of a team.</summary>
public class ChannelInfo
{
    /// <summary>Initializes an empty <see cref="ChannelInfo"/>.</summary>
    public ChannelInfo()
    {
    }

    /// <summary>Initializes a <see cref="ChannelInfo"/> with its values.</summary>
    public ChannelInfo(string? id = default, string? name = default, string? type = default)
    {
        Id = id;
        Name = name;
        Type = type;
    }

    /// <summary>Gets or sets the id of the channel.</summary>
    [JsonProperty(PropertyName = "id")]
    public string? Id { get; set; }

    /// <summary>Gets or sets the name of the channel.</summary>
    [JsonProperty(PropertyName = "name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the type of the channel, standard, private or shared.</summary>
    [JsonProperty(PropertyName = "type")]
    public string? Type { get; set; }
}
