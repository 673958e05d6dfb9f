using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation and its members.</summary>
public class ConversationMembers
{
    /// <summary>Initializes an empty <see cref="ConversationMembers"/>.</summary>
    public ConversationMembers()
    {
    }

    /// <summary>Initializes a <see cref="ConversationMembers"/> with its values.</summary>
    public ConversationMembers(string? id = default, IList<ChannelAccount>? members = default)
    {
        Id = id;
        Members = members;
    }

    /// <summary>Gets or sets the id of the conversation.</summary>
    [JsonProperty(PropertyName = "id")]
    public string? Id { get; set; }

    /// <summary>Gets or sets the members.</summary>
    [JsonProperty(PropertyName = "members")]
    public IList<ChannelAccount>? Members { get; set; }
}
