using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The details of a team.</summary>
public class TeamDetails
{
    /// <summary>Initializes an empty <see cref="TeamDetails"/>.</summary>
    public TeamDetails()
    {
    }

    /// <summary>Initializes a <see cref="TeamDetails"/> with its values.</summary>
    public TeamDetails(
        string? id = default,
        string? name = default,
        string? aadGroupId = default,
        int? channelCount = default,
        int? memberCount = default)
    {
        Id = id;
        Name = name;
        AadGroupId = aadGroupId;
        ChannelCount = channelCount;
        MemberCount = memberCount;
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

    /// <summary>Gets or sets the number of channels.</summary>
    [JsonProperty(PropertyName = "channelCount")]
    public int? ChannelCount { get; set; }

    /// <summary>Gets or sets the number of members.</summary>
    [JsonProperty(PropertyName = "memberCount")]
    public int? MemberCount { get; set; }

    /// <summary>Gets or sets the type of the team.</summary>
    [JsonProperty(PropertyName = "type")]
    public string? Type { get; set; }

    /// <summary>Gets or sets the tenant of the team.</summary>
    [JsonProperty(PropertyName = "tenantId")]
    public string? TenantId { get; set; }
}
