using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A tenant.</summary>
public class TenantInfo
{
    /// <summary>Initializes an empty <see cref="TenantInfo"/>.</summary>
    public TenantInfo()
    {
    }

    /// <summary>Initializes a <see cref="TenantInfo"/> with its values.</summary>
    public TenantInfo(string? id = default)
    {
        Id = id;
    }

    /// <summary>Gets or sets the id of the tenant.</summary>
    [JsonProperty(PropertyName = "id")]
    public string? Id { get; set; }
}
