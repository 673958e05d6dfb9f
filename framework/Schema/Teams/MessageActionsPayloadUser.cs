using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A user.</summary>
public class MessageActionsPayloadUser
{
    /// <summary>Initializes an empty <see cref="MessageActionsPayloadUser"/>.</summary>
    public MessageActionsPayloadUser()
    {
    }

    /// <summary>Initializes a <see cref="MessageActionsPayloadUser"/> with its values.</summary>
    public MessageActionsPayloadUser(string? userIdentityType = default, string? id = default, string? displayName = default)
    {
        UserIdentityType = userIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>Gets or sets the type of user, such as aadUser or anonymousGuest.</summary>
    [JsonProperty(PropertyName = "userIdentityType")]
    public string? UserIdentityType { get; set; }

    /// <summary>Gets or sets the id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string? Id { get; set; }

    /// <summary>Gets or sets the display name.</summary>
    [JsonProperty(PropertyName = "displayName")]
    public string? DisplayName { get; set; }
}
