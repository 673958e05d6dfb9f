using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A notification in a meeting, with its value.</summary>
public abstract class MeetingNotification<T> : MeetingNotificationBase
{
    /// <summary>Initializes a notification of a type.</summary>
    protected MeetingNotification(string? type)
        : base(type)
    {
    }

    /// <summary>Gets or sets the value.</summary>
    [JsonProperty(PropertyName = "value")]
    public T? Value { get; set; }
}
