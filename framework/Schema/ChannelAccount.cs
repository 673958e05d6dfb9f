using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A person or a bot, as a channel names it.</summary>
public class ChannelAccount
{
    /// <summary>Initializes an empty <see cref="ChannelAccount"/>.</summary>
    public ChannelAccount()
    {
    }

    /// <summary>Initializes a <see cref="ChannelAccount"/> with its values.</summary>
    public ChannelAccount(string? id = default, string? name = default, string? role = default, string? aadObjectId = default)
    {
        // Required on the wire, so not declared as nullable; whoever leaves it out here sets the property.
        Id = id!;
        Name = name;
        Role = role;
        AadObjectId = aadObjectId;
    }

    /// <summary>Gets or sets the id on the channel.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; } = null!; // Required on the wire.

    /// <summary>Gets or sets the display name.</summary>
    [JsonProperty(PropertyName = "name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the role, one of <see cref="RoleTypes"/>.</summary>
    [JsonProperty(PropertyName = "role")]
    public string? Role { get; set; }

    /// <summary>Gets or sets the Microsoft Entra object id.</summary>
    [JsonProperty(PropertyName = "aadObjectId")]
    public string? AadObjectId { get; set; }

    /// <summary>Gets or sets the members that this type does not name; they survive a round trip.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get => field ??= []; set; }
}
