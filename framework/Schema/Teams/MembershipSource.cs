using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where the membership of an account comes from.</summary>
public class MembershipSource
{
    /// <summary>Gets or sets the kind of roster that the account is in.</summary>
    [JsonProperty(PropertyName = "sourceType")]
    public MembershipSourceTypes SourceType { get; set; }

    /// <summary>Gets or sets the id of the roster.</summary>
    [JsonProperty(PropertyName = "id")]
    public string? Id { get; set; }

    /// <summary>Gets or sets the name of the roster.</summary>
    [JsonProperty(PropertyName = "name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the tenant of the roster.</summary>
    [JsonProperty(PropertyName = "tenantId")]
    public string? TenantId { get; set; }

    /// <summary>Gets or sets the group id of the team.</summary>
    [JsonProperty(PropertyName = "teamGroupId")]
    public string? TeamGroupId { get; set; }

    /// <summary>Gets or sets how the account belongs to the channel.</summary>
    [JsonProperty(PropertyName = "membershipType")]
    public MembershipTypes MembershipType { get; set; }
}
