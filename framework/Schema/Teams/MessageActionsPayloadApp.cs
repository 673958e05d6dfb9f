using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An application.</summary>
public class MessageActionsPayloadApp
{
    /// <summary>Initializes an empty <see cref="MessageActionsPayloadApp"/>.</summary>
    public MessageActionsPayloadApp()
    {
    }

    /// <summary>Initializes a <see cref="MessageActionsPayloadApp"/> with its values.</summary>
    public MessageActionsPayloadApp(string? applicationIdentityType = default, string? id = default, string? displayName = default)
    {
        ApplicationIdentityType = applicationIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>Gets or sets the type of application, such as bot or webhook.</summary>
    [JsonProperty(PropertyName = "applicationIdentityType")]
    public string? ApplicationIdentityType { get; set; }

    /// <summary>Gets or sets the id of the application.</summary>
    [JsonProperty(PropertyName = "id")]
    public string? Id { get; set; }

    /// <summary>Gets or sets the display name.</summary>
    [JsonProperty(PropertyName = "displayName")]
    public string? DisplayName { get; set; }
}
