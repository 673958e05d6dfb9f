using System.Globalization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A pointer to a place in a conversation.</summary>
public class ConversationReference
{
    /// <summary>Initializes an empty <see cref="ConversationReference"/>.</summary>
    public ConversationReference()
    {
    }

    /// <summary>Initializes a <see cref="ConversationReference"/> with its values.</summary>
    public ConversationReference(
        string? activityId = default,
        ChannelAccount? user = default,
        ChannelAccount? bot = default,
        ConversationAccount? conversation = default,
        string? channelId = default,
        string? serviceUrl = default)
    {
        // Required on the wire, so not declared as nullable; whoever leaves it out here sets the property.
        ActivityId = activityId;
        User = user!;
        Bot = bot!;
        Conversation = conversation!;
        ChannelId = channelId!;
        ServiceUrl = serviceUrl;
    }

    /// <summary>Initializes a <see cref="ConversationReference"/> with its values and the language of the conversation.</summary>
    public ConversationReference(
        CultureInfo? locale,
        string? activityId = default,
        ChannelAccount? user = default,
        ChannelAccount? bot = default,
        ConversationAccount? conversation = default,
        string? channelId = default,
        string? serviceUrl = default)
#pragma warning disable CA1304 // The culture is a value of the reference, not a way to format one.
        : this(activityId, user, bot, conversation, channelId, serviceUrl)
#pragma warning restore CA1304
    {
        Locale = locale?.ToString();
    }

    /// <summary>Gets or sets the id of the activity that is pointed at.</summary>
    [JsonProperty(PropertyName = "activityId")]
    public string? ActivityId { get; set; }

    /// <summary>Gets or sets the user.</summary>
    [JsonProperty(PropertyName = "user")]
    public ChannelAccount User { get; set; } = null!; // Required on the wire.

    /// <summary>Gets or sets the bot.</summary>
    [JsonProperty(PropertyName = "bot")]
    public ChannelAccount Bot { get; set; } = null!; // Required on the wire.

    /// <summary>Gets or sets the conversation.</summary>
    [JsonProperty(PropertyName = "conversation")]
    public ConversationAccount Conversation { get; set; } = null!; // Required on the wire.

    /// <summary>Gets or sets the id of the channel.</summary>
    [JsonProperty(PropertyName = "channelId")]
    public string ChannelId { get; set; } = null!; // Required on the wire.

    /// <summary>Gets or sets the address of the channel's service.</summary>
    [JsonProperty(PropertyName = "serviceUrl")]
    public string? ServiceUrl { get; set; }

    /// <summary>Gets or sets the language of the conversation.</summary>
    [JsonProperty(PropertyName = "locale")]
    public string? Locale { get; set; }

    /// <summary>Returns the event that lets a bot continue this conversation unasked.</summary>
    public Activity GetContinuationActivity() => new()
    {
        Type = ActivityTypes.Event,
        Name = ActivityEventNames.ContinueConversation,
        Id = Guid.NewGuid().ToString(),
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
        Conversation = Conversation,
        Recipient = Bot,
        From = User,
        RelatesTo = this,
    };
}
