using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The meeting that an activity belongs to.</summary>
public class TeamsMeetingInfo
{
    /// <summary>Initializes an empty <see cref="TeamsMeetingInfo"/>.</summary>
    public TeamsMeetingInfo()
    {
    }

    /// <summary>Initializes a <see cref="TeamsMeetingInfo"/> with its values.</summary>
    public TeamsMeetingInfo(string? id = default)
    {
        Id = id;
    }

    /// <summary>Gets or sets the id of the meeting.</summary>
    [JsonProperty(PropertyName = "id")]
    public string? Id { get; set; }
}
