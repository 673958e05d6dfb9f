using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The settings that the user chose.</summary>
public class TeamsChannelDataSettings
{
    /// <summary>Initializes an empty <see cref="TeamsChannelDataSettings"/>.</summary>
    public TeamsChannelDataSettings()
    {
    }

    /// <summary>Initializes a <see cref="TeamsChannelDataSettings"/> with its values.</summary>
    public TeamsChannelDataSettings(ChannelInfo? selectedChannel = default)
    {
        SelectedChannel = selectedChannel;
    }

    /// <summary>Gets or sets the channel that was selected when the bot was installed.</summary>
    [JsonProperty(PropertyName = "selectedChannel")]
    public ChannelInfo? SelectedChannel { get; set; }

    /// <summary>Gets or sets the members that this type does not name; they survive a round trip.</summary>
    [JsonExtensionData]
    public IDictionary<string, JToken> AdditionalProperties { get; set; } = new Dictionary<string, JToken>();
}
