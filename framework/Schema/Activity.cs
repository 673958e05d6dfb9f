using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A message, event or other action between a bot and a channel.</summary>
public partial class Activity
{
    /// <summary>Initializes an empty <see cref="Activity"/>.</summary>
    public Activity()
    {
    }

    /// <summary>Initializes an <see cref="Activity"/> with its values.</summary>
    public Activity(
        string? type = default,
        string? id = default,
        DateTimeOffset? timestamp = default,
        DateTimeOffset? localTimestamp = default,
        string? localTimezone = default,
        string? serviceUrl = default,
        string? channelId = default,
        ChannelAccount? from = default,
        ConversationAccount? conversation = default,
        ChannelAccount? recipient = default,
        string? textFormat = default,
        string? attachmentLayout = default,
        IList<ChannelAccount>? membersAdded = default,
        IList<ChannelAccount>? membersRemoved = default,
        IList<MessageReaction>? reactionsAdded = default,
        IList<MessageReaction>? reactionsRemoved = default,
        string? topicName = default,
        bool? historyDisclosed = default,
        string? locale = default,
        string? text = default,
        string? speak = default,
        string? inputHint = default,
        string? summary = default,
        SuggestedActions? suggestedActions = default,
        IList<Attachment>? attachments = default,
        IList<Entity>? entities = default,
        object? channelData = default,
        string? action = default,
        string? replyToId = default,
        string? label = default,
        string? valueType = default,
        object? value = default,
        string? name = default,
        ConversationReference? relatesTo = default,
        string? code = default,
        DateTimeOffset? expiration = default,
        string? importance = default,
        string? deliveryMode = default,
        IList<string>? listenFor = default,
        IList<TextHighlight>? textHighlights = default,
        SemanticAction? semanticAction = default)
    {
        // Required on the wire, so not declared as nullable; whoever leaves it out here sets the property.
        Type = type!;
        Id = id;
        Timestamp = timestamp;
        LocalTimestamp = localTimestamp;
        LocalTimezone = localTimezone;
        ServiceUrl = serviceUrl;
        ChannelId = channelId!;
        From = from!;
        Conversation = conversation!;
        Recipient = recipient!;
        TextFormat = textFormat;
        AttachmentLayout = attachmentLayout;
        MembersAdded = membersAdded;
        MembersRemoved = membersRemoved;
        ReactionsAdded = reactionsAdded;
        ReactionsRemoved = reactionsRemoved;
        TopicName = topicName;
        HistoryDisclosed = historyDisclosed;
        Locale = locale;
        Text = text;
        Speak = speak;
        InputHint = inputHint;
        Summary = summary;
        SuggestedActions = suggestedActions;
        Attachments = attachments;
        Entities = entities;
        ChannelData = channelData;
        Action = action;
        ReplyToId = replyToId;
        Label = label;
        ValueType = valueType;
        Value = value;
        Name = name;
        RelatesTo = relatesTo;
        Code = code;
        Expiration = expiration;
        Importance = importance;
        DeliveryMode = deliveryMode;
        ListenFor = listenFor;
        TextHighlights = textHighlights;
        SemanticAction = semanticAction;
    }

    /// <summary>Gets or sets the kind of activity, one of <see cref="ActivityTypes"/>.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; } = null!; // Required on the wire.

    /// <summary>Gets or sets the id that the channel gave to the activity.</summary>
    [JsonProperty(PropertyName = "id")]
    public string? Id { get; set; }

    /// <summary>Gets or sets the moment of sending, in UTC.</summary>
    [JsonProperty(PropertyName = "timestamp")]
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>Gets or sets the moment of sending with the sender's offset.</summary>
    [JsonProperty(PropertyName = "localTimestamp")]
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>Gets or sets the sender's time zone as an IANA name.</summary>
    [JsonProperty(PropertyName = "localTimezone")]
    public string? LocalTimezone { get; set; }

    /// <summary>Gets or sets who calls the bot, as a URN; never taken from the wire.</summary>
    [JsonProperty(PropertyName = "callerId")]
    public string? CallerId { get; set; }

    /// <summary>Gets or sets the address of the channel's service.</summary>
    [JsonProperty(PropertyName = "serviceUrl")]
    public string? ServiceUrl { get; set; }

    /// <summary>Gets or sets the id of the channel.</summary>
    [JsonProperty(PropertyName = "channelId")]
    public string ChannelId { get; set; } = null!; // Required on the wire.

    /// <summary>Gets or sets the sender.</summary>
    [JsonProperty(PropertyName = "from")]
    public ChannelAccount From { get; set; } = null!; // Required on the wire.

    /// <summary>Gets or sets the conversation.</summary>
    [JsonProperty(PropertyName = "conversation")]
    public ConversationAccount Conversation { get; set; } = null!; // Required on the wire.

    /// <summary>Gets or sets the receiver.</summary>
    [JsonProperty(PropertyName = "recipient")]
    public ChannelAccount Recipient { get; set; } = null!; // Required on the wire.

    /// <summary>Gets or sets the format of the text, one of <see cref="TextFormatTypes"/>.</summary>
    [JsonProperty(PropertyName = "textFormat")]
    public string? TextFormat { get; set; }

    /// <summary>Gets or sets how several attachments are laid out, one of <see cref="AttachmentLayoutTypes"/>.</summary>
    [JsonProperty(PropertyName = "attachmentLayout")]
    public string? AttachmentLayout { get; set; }

    /// <summary>Gets or sets the members who joined.</summary>
    [JsonProperty(PropertyName = "membersAdded")]
    public IList<ChannelAccount>? MembersAdded { get; set; }

    /// <summary>Gets or sets the members who left.</summary>
    [JsonProperty(PropertyName = "membersRemoved")]
    public IList<ChannelAccount>? MembersRemoved { get; set; }

    /// <summary>Gets or sets the reactions that were added.</summary>
    [JsonProperty(PropertyName = "reactionsAdded")]
    public IList<MessageReaction>? ReactionsAdded { get; set; }

    /// <summary>Gets or sets the reactions that were taken back.</summary>
    [JsonProperty(PropertyName = "reactionsRemoved")]
    public IList<MessageReaction>? ReactionsRemoved { get; set; }

    /// <summary>Gets or sets the new topic of the conversation.</summary>
    [JsonProperty(PropertyName = "topicName")]
    public string? TopicName { get; set; }

    /// <summary>Gets or sets whether earlier history is disclosed.</summary>
    [JsonProperty(PropertyName = "historyDisclosed")]
    public bool? HistoryDisclosed { get; set; }

    /// <summary>Gets or sets the language of the text as a BCP 47 tag.</summary>
    [JsonProperty(PropertyName = "locale")]
    public string? Locale { get; set; }

    /// <summary>Gets or sets the text of the message.</summary>
    [JsonProperty(PropertyName = "text")]
    public string? Text { get; set; }

    /// <summary>Gets or sets the text to speak.</summary>
    [JsonProperty(PropertyName = "speak")]
    public string? Speak { get; set; }

    /// <summary>Gets or sets whether the bot waits for input, one of <see cref="InputHints"/>.</summary>
    [JsonProperty(PropertyName = "inputHint")]
    public string? InputHint { get; set; }

    /// <summary>Gets or sets the text to show where cards cannot be shown.</summary>
    [JsonProperty(PropertyName = "summary")]
    public string? Summary { get; set; }

    /// <summary>Gets or sets the suggested actions.</summary>
    [JsonProperty(PropertyName = "suggestedActions")]
    public SuggestedActions? SuggestedActions { get; set; }

    /// <summary>Gets or sets the attachments.</summary>
    [JsonProperty(PropertyName = "attachments")]
    public IList<Attachment>? Attachments { get; set; }

    /// <summary>Gets or sets the entities.</summary>
    [JsonProperty(PropertyName = "entities")]
    public IList<Entity>? Entities { get; set; }

    /// <summary>Gets or sets what only this channel understands.</summary>
    [JsonProperty(PropertyName = "channelData")]
    public object? ChannelData { get; set; }

    /// <summary>Gets or sets the action of an installation or contact update.</summary>
    [JsonProperty(PropertyName = "action")]
    public string? Action { get; set; }

    /// <summary>Gets or sets the id of the activity that this one answers.</summary>
    [JsonProperty(PropertyName = "replyToId")]
    public string? ReplyToId { get; set; }

    /// <summary>Gets or sets the label of a trace.</summary>
    [JsonProperty(PropertyName = "label")]
    public string? Label { get; set; }

    /// <summary>Gets or sets the type of <see cref="Value"/>.</summary>
    [JsonProperty(PropertyName = "valueType")]
    public string? ValueType { get; set; }

    /// <summary>Gets or sets the value of an event, invoke, trace or card action.</summary>
    [JsonProperty(PropertyName = "value")]
    public object? Value { get; set; }

    /// <summary>Gets or sets the name of the event, invoke or trace.</summary>
    [JsonProperty(PropertyName = "name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the conversation that this activity is about.</summary>
    [JsonProperty(PropertyName = "relatesTo")]
    public ConversationReference? RelatesTo { get; set; }

    /// <summary>Gets or sets why the conversation ended, one of <see cref="EndOfConversationCodes"/>.</summary>
    [JsonProperty(PropertyName = "code")]
    public string? Code { get; set; }

    /// <summary>Gets or sets when the activity is no longer of use.</summary>
    [JsonProperty(PropertyName = "expiration")]
    public DateTimeOffset? Expiration { get; set; }

    /// <summary>Gets or sets the importance, one of <see cref="ActivityImportance"/>.</summary>
    [JsonProperty(PropertyName = "importance")]
    public string? Importance { get; set; }

    /// <summary>Gets or sets how replies are wanted, one of <see cref="DeliveryModes"/>.</summary>
    [JsonProperty(PropertyName = "deliveryMode")]
    public string? DeliveryMode { get; set; }

    /// <summary>Gets or sets phrases that speech recognition should expect.</summary>
    [JsonProperty(PropertyName = "listenFor")]
    public IList<string>? ListenFor { get; set; }

    /// <summary>Gets or sets the passages to highlight.</summary>
    [JsonProperty(PropertyName = "textHighlights")]
    public IList<TextHighlight>? TextHighlights { get; set; }

    /// <summary>Gets or sets the programmatic action of the message.</summary>
    [JsonProperty(PropertyName = "semanticAction")]
    public SemanticAction? SemanticAction { get; set; }

    /// <summary>Gets or sets the members that this type does not name; they survive a round trip.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get => field ??= []; set; }
}
