using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Whether and where the user is alerted.</summary>
public class NotificationInfo
{
    /// <summary>Initializes an empty <see cref="NotificationInfo"/>.</summary>
    public NotificationInfo()
    {
    }

    /// <summary>Initializes a <see cref="NotificationInfo"/> with its values.</summary>
    public NotificationInfo(bool? alert = default)
    {
        Alert = alert;
    }

    /// <summary>Gets or sets whether the user is alerted.</summary>
    [JsonProperty(PropertyName = "alert")]
    public bool? Alert { get; set; }

    /// <summary>Gets or sets whether the user is alerted in the meeting.</summary>
    [JsonProperty(PropertyName = "alertInMeeting")]
    public bool? AlertInMeeting { get; set; }

    /// <summary>Gets or sets the address that the alert in the meeting shows.</summary>
    [JsonProperty(PropertyName = "externalResourceUrl")]
    public string? ExternalResourceUrl { get; set; }
}
