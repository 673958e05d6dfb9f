using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What is needed to create a conversation.</summary>
public class ConversationParameters
{
    /// <summary>Initializes an empty <see cref="ConversationParameters"/>.</summary>
    public ConversationParameters()
    {
    }

    /// <summary>Initializes a <see cref="ConversationParameters"/> with its values.</summary>
    public ConversationParameters(
        bool? isGroup = default,
        ChannelAccount? bot = default,
        IList<ChannelAccount>? members = default,
        string? topicName = default,
        Activity? activity = default,
        object? channelData = default,
        string? tenantId = default)
    {
        IsGroup = isGroup;
        Bot = bot;
        Members = members;
        TopicName = topicName;
        Activity = activity;
        ChannelData = channelData;
        TenantId = tenantId;
    }

    /// <summary>Gets or sets whether more than two take part.</summary>
    [JsonProperty(PropertyName = "isGroup")]
    public bool? IsGroup { get; set; }

    /// <summary>Gets or sets the bot.</summary>
    [JsonProperty(PropertyName = "bot")]
    public ChannelAccount? Bot { get; set; }

    /// <summary>Gets or sets the members.</summary>
    [JsonProperty(PropertyName = "members")]
    public IList<ChannelAccount>? Members { get; set; }

    /// <summary>Gets or sets the topic.</summary>
    [JsonProperty(PropertyName = "topicName")]
    public string? TopicName { get; set; }

    /// <summary>Gets or sets the first activity.</summary>
    [JsonProperty(PropertyName = "activity")]
    public Activity? Activity { get; set; }

    /// <summary>Gets or sets what only this channel understands.</summary>
    [JsonProperty(PropertyName = "channelData")]
    public object? ChannelData { get; set; }

    /// <summary>Gets or sets the tenant.</summary>
    [JsonProperty(PropertyName = "tenantId")]
    public string? TenantId { get; set; }
}
