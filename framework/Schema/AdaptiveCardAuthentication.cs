using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What an adaptiveCard/action invoke carries to sign in.</summary>
public class AdaptiveCardAuthentication
{
    /// <summary>Gets or sets the id of the token exchange.</summary>
    [JsonProperty(PropertyName = "id")]
    public string? Id { get; set; }

    /// <summary>Gets or sets the name of the connection.</summary>
    [JsonProperty(PropertyName = "connectionName")]
    public string? ConnectionName { get; set; }

    /// <summary>Gets or sets the token to exchange.</summary>
    [JsonProperty(PropertyName = "token")]
    public string? Token { get; set; }
}
