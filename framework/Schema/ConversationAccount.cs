using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation, as a channel names it.</summary>
public class ConversationAccount
{
    /// <summary>Initializes an empty <see cref="ConversationAccount"/>.</summary>
    public ConversationAccount()
    {
    }

    /// <summary>Initializes a <see cref="ConversationAccount"/> with its values.</summary>
    public ConversationAccount(
        bool? isGroup = default,
        string? conversationType = default,
        string? id = default,
        string? name = default,
        string? aadObjectId = default,
        string? role = default,
        string? tenantId = default)
    {
        // Required on the wire, so not declared as nullable; whoever leaves it out here sets the property.
        IsGroup = isGroup;
        ConversationType = conversationType;
        Id = id!;
        Name = name;
        AadObjectId = aadObjectId;
        Role = role;
        TenantId = tenantId;
    }

    /// <summary>Gets or sets whether more than two take part.</summary>
    [JsonProperty(PropertyName = "isGroup")]
    public bool? IsGroup { get; set; }

    /// <summary>Gets or sets the channel's kind of conversation.</summary>
    [JsonProperty(PropertyName = "conversationType")]
    public string? ConversationType { get; set; }

    /// <summary>Gets or sets the id on the channel.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; } = null!; // Required on the wire.

    /// <summary>Gets or sets the display name.</summary>
    [JsonProperty(PropertyName = "name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the Microsoft Entra object id.</summary>
    [JsonProperty(PropertyName = "aadObjectId")]
    public string? AadObjectId { get; set; }

    /// <summary>Gets or sets the role, one of <see cref="RoleTypes"/>.</summary>
    [JsonProperty(PropertyName = "role")]
    public string? Role { get; set; }

    /// <summary>Gets or sets the tenant.</summary>
    [JsonProperty(PropertyName = "tenantId")]
    public string? TenantId { get; set; }

    /// <summary>Gets or sets the members that this type does not name; they survive a round trip.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get => field ??= []; set; }
}
