using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A member of a list of recipients.</summary>
public class TeamMember
{
    /// <summary>Initializes an empty <see cref="TeamMember"/>.</summary>
    public TeamMember()
    {
    }

    /// <summary>Initializes a <see cref="TeamMember"/> with its values.</summary>
    public TeamMember(string? id = default)
    {
        Id = id;
    }

    /// <summary>Gets or sets the id of the member.</summary>
    [JsonProperty(PropertyName = "id")]
    public string? Id { get; set; }
}
