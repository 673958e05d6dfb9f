using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The action of an Adaptive Card that was executed.</summary>
public class AdaptiveCardInvokeAction
{
    /// <summary>Gets or sets the type, Action.Execute.</summary>
    [JsonProperty(PropertyName = "type")]
    public string? Type { get; set; }

    /// <summary>Gets or sets the id of the action.</summary>
    [JsonProperty(PropertyName = "id")]
    public string? Id { get; set; }

    /// <summary>Gets or sets the verb of the action.</summary>
    [JsonProperty(PropertyName = "verb")]
    public string? Verb { get; set; }

    /// <summary>Gets or sets the data of the action and the inputs.</summary>
    [JsonProperty(PropertyName = "data")]
    public object? Data { get; set; }
}
