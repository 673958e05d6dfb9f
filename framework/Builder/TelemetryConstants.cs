namespace Microsoft.Bot.Builder;

/// <summary>The names of telemetry properties.</summary>
public static class TelemetryConstants
{
    /// <summary>The property with the attachments as JSON.</summary>
    public static readonly string AttachmentsProperty = "attachments";

    /// <summary>The property with the channel.</summary>
    public static readonly string ChannelIdProperty = "channelId";

    /// <summary>The property with the id of the conversation.</summary>
    public static readonly string ConversationIdProperty = "conversationId";

    /// <summary>The property with the name of the conversation.</summary>
    public static readonly string ConversationNameProperty = "conversationName";

    /// <summary>The property with the id of the dialog.</summary>
    public static readonly string DialogIdProperty = "dialogId";

    /// <summary>The property with the id of the sender.</summary>
    public static readonly string FromIdProperty = "fromId";

    /// <summary>The property with the name of the sender.</summary>
    public static readonly string FromNameProperty = "fromName";

    /// <summary>The property with the language.</summary>
    public static readonly string LocaleProperty = "locale";

    /// <summary>The property with the id of the recipient.</summary>
    public static readonly string RecipientIdProperty = "recipientId";

    /// <summary>The property with the name of the recipient.</summary>
    public static readonly string RecipientNameProperty = "recipientName";

    /// <summary>The property with the id of the activity that is answered.</summary>
    public static readonly string ReplyActivityIDProperty = "replyActivityId";

    /// <summary>The property with the text.</summary>
    public static readonly string TextProperty = "text";

    /// <summary>The property with the spoken text.</summary>
    public static readonly string SpeakProperty = "speak";

    /// <summary>The property with the id of the user.</summary>
    public static readonly string UserIdProperty = "userId";
}
