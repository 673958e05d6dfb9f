using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team.</summary>
public class TeamInfo
{
    /// <summary>Initializes an empty <see cref="TeamInfo"/>.</summary>
    public TeamInfo()
    {
    }

    /// <summary>Initializes a <see cref="TeamInfo"/> with its values.</summary>
    public TeamInfo(string? id = default, string? name = default, string? aadGroupId = default)
    {
        Id = id;
        Name = name;
        AadGroupId = aadGroupId;
    }

    /// <summary>Gets or sets the id of the team.</summary>
    [JsonProperty(PropertyName = "id")]
    public string? Id { get; set; }

    /// <summary>Gets or sets the name of the team.</summary>
    [JsonProperty(PropertyName = "name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the Microsoft Entra group of the team.</summary>
    [JsonProperty(PropertyName = "aadGroupId")]
    public string? AadGroupId { get; set; }
}
