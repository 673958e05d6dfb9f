using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An account as Teams names it.</summary>
public class TeamsChannelAccount : ChannelAccount
{
    /// <summary>Initializes an empty <see cref="TeamsChannelAccount"/>.</summary>
    public TeamsChannelAccount()
    {
    }

    /// <summary>Initializes a <see cref="TeamsChannelAccount"/> with its values.</summary>
    public TeamsChannelAccount(
        string? id = default,
        string? name = default,
        string? givenName = default,
        string? surname = default,
        string? email = default,
        string? userPrincipalName = default,
        string? tenantId = default,
        string? userRole = default)
        : base(id, name)
    {
        GivenName = givenName;
        Surname = surname;
        Email = email;
        UserPrincipalName = userPrincipalName;
        TenantId = tenantId;
        UserRole = userRole;
    }

    /// <summary>Gets or sets the given name.</summary>
    [JsonProperty(PropertyName = "givenName")]
    public string? GivenName { get; set; }

    /// <summary>Gets or sets the surname.</summary>
    [JsonProperty(PropertyName = "surname")]
    public string? Surname { get; set; }

    /// <summary>Gets or sets the e-mail address.</summary>
    [JsonProperty(PropertyName = "email")]
    public string? Email { get; set; }

    /// <summary>Gets or sets the user principal name.</summary>
    [JsonProperty(PropertyName = "userPrincipalName")]
    public string? UserPrincipalName { get; set; }

    /// <summary>Gets or sets the tenant.</summary>
    [JsonProperty(PropertyName = "tenantId")]
    public string? TenantId { get; set; }

    /// <summary>Gets or sets the role, such as owner, member or guest.</summary>
    [JsonProperty(PropertyName = "userRole")]
    public string? UserRole { get; set; }

    // The roster names the Entra object id so; it is read, and written as aadObjectId.
    [JsonProperty(PropertyName = "objectId")]
    private string? ObjectId
    {
        set => AadObjectId = value;
    }
}
