using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The channel data of Teams.</summary>
public class TeamsChannelData
{
    /// <summary>Initializes an empty <see cref="TeamsChannelData"/>.</summary>
    public TeamsChannelData()
    {
    }

    /// <summary>Initializes a <see cref="TeamsChannelData"/> with its values.</summary>
    public TeamsChannelData(
        ChannelInfo? channel = default,
        string? eventType = default,
        TeamInfo? team = default,
        NotificationInfo? notification = default,
        TenantInfo? tenant = default,
        IList<OnBehalfOf>? onBehalfOf = default)
    {
        Channel = channel;
        EventType = eventType;
        Team = team;
        Notification = notification;
        Tenant = tenant;
        OnBehalfOf = onBehalfOf;
    }

    /// <summary>Gets or sets the channel.</summary>
    [JsonProperty(PropertyName = "channel")]
    public ChannelInfo? Channel { get; set; }

    /// <summary>Gets or sets the type of the event.</summary>
    [JsonProperty(PropertyName = "eventType")]
    public string? EventType { get; set; }

    /// <summary>Gets or sets the team.</summary>
    [JsonProperty(PropertyName = "team")]
    public TeamInfo? Team { get; set; }

    /// <summary>Gets or sets whether and where the user is alerted.</summary>
    [JsonProperty(PropertyName = "notification")]
    public NotificationInfo? Notification { get; set; }

    /// <summary>Gets or sets the tenant.</summary>
    [JsonProperty(PropertyName = "tenant")]
    public TenantInfo? Tenant { get; set; }

    /// <summary>Gets or sets the meeting.</summary>
    [JsonProperty(PropertyName = "meeting")]
    public TeamsMeetingInfo? Meeting { get; set; }

    /// <summary>Gets or sets the settings that the user chose.</summary>
    [JsonProperty(PropertyName = "settings")]
    public TeamsChannelDataSettings? Settings { get; set; }

    /// <summary>Gets or sets on whose behalf the activity is sent.</summary>
    [JsonProperty(PropertyName = "onBehalfOf")]
    public IList<OnBehalfOf>? OnBehalfOf { get; set; }

    /// <summary>Gets or sets the teams that the channel was shared with.</summary>
    [JsonProperty(PropertyName = "sharedWithTeams")]
    public IList<TeamInfo>? SharedWithTeams { get; set; }

    /// <summary>Gets or sets the teams that the channel was unshared from.</summary>
    [JsonProperty(PropertyName = "unsharedFromTeams")]
    public IList<TeamInfo>? UnsharedFromTeams { get; set; }

    /// <summary>Gets or sets where the membership of the account comes from.</summary>
    [JsonProperty(PropertyName = "membershipSource")]
    public MembershipSource? MembershipSource { get; set; }

    /// <summary>Gets or sets the members that this type does not name; they survive a round trip.</summary>
    [JsonExtensionData]
    public IDictionary<string, JToken> AdditionalProperties { get; set; } = new Dictionary<string, JToken>();
}
