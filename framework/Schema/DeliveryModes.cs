namespace Microsoft.Bot.Schema;

/// <summary>How the replies to an activity are wanted.</summary>
public static class DeliveryModes
{
    /// <summary>As activities of their own.</summary>
    public const string Normal = "normal";

    /// <summary>As a notification.</summary>
    public const string Notification = "notification";

    /// <summary>In the response to the request.</summary>
    public const string ExpectReplies = "expectReplies";

    /// <summary>As replies that are not kept.</summary>
    public const string Ephemeral = "ephemeral";
}
