using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The channels of a team.</summary>
public class ConversationList
{
    /// <summary>Initializes an empty <see cref="ConversationList"/>.</summary>
    public ConversationList()
    {
    }

    /// <summary>Initializes a <see cref="ConversationList"/> with its values.</summary>
    public ConversationList(IList<ChannelInfo>? conversations = default)
    {
        Conversations = conversations;
    }

    /// <summary>Gets or sets the channels.</summary>
    [JsonProperty(PropertyName = "conversations")]
    public IList<ChannelInfo>? Conversations { get; set; }
}
