using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a meeting notification.</summary>
public class MeetingNotificationResponse
{
    /// <summary>Gets or sets the recipients who were not notified.</summary>
    [JsonProperty(PropertyName = "recipientsFailureInfo")]
    public IList<MeetingNotificationRecipientFailureInfo>? RecipientsFailureInfo { get; set; }
}
