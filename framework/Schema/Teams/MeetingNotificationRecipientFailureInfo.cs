using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Why a recipient was not notified.</summary>
public class MeetingNotificationRecipientFailureInfo
{
    /// <summary>Gets or sets the MRI of the recipient.</summary>
    [JsonProperty(PropertyName = "recipientMri")]
    public string? RecipientMri { get; set; }

    /// <summary>Gets or sets the code of the error.</summary>
    [JsonProperty(PropertyName = "errorcode")]
    public string? ErrorCode { get; set; }

    /// <summary>Gets or sets the reason.</summary>
    [JsonProperty(PropertyName = "failureReason")]
    public string? FailureReason { get; set; }
}
