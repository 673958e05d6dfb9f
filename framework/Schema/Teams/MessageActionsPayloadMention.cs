using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A mention in a message.</summary>
public class MessageActionsPayloadMention
{
    /// <summary>Initializes an empty <see cref="MessageActionsPayloadMention"/>.</summary>
    public MessageActionsPayloadMention()
    {
    }

    /// <summary>Initializes a <see cref="MessageActionsPayloadMention"/> with its values.</summary>
    public MessageActionsPayloadMention(int? id = default, string? mentionText = default, MessageActionsPayloadFrom? mentioned = default)
    {
        Id = id;
        MentionText = mentionText;
        Mentioned = mentioned;
    }

    /// <summary>Gets or sets the id of the mention.</summary>
    [JsonProperty(PropertyName = "id")]
    public int? Id { get; set; }

    /// <summary>Gets or sets the text of the mention.</summary>
    [JsonProperty(PropertyName = "mentionText")]
    public string? MentionText { get; set; }

    /// <summary>Gets or sets who is mentioned.</summary>
    [JsonProperty(PropertyName = "mentioned")]
    public MessageActionsPayloadFrom? Mentioned { get; set; }
}
