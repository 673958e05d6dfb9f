using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of an adaptiveCard/action invoke.</summary>
public class AdaptiveCardInvokeValue
{
    /// <summary>Gets or sets the action that was executed.</summary>
    [JsonProperty(PropertyName = "action")]
    public AdaptiveCardInvokeAction? Action { get; set; }

    /// <summary>Gets or sets what the client sends to sign in.</summary>
    [JsonProperty(PropertyName = "authentication")]
    public TokenExchangeInvokeRequest? Authentication { get; set; }

    /// <summary>Gets or sets the state.</summary>
    [JsonProperty(PropertyName = "state")]
    public string? State { get; set; }
}
