using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A programmatic action that goes with a message.</summary>
public class SemanticAction
{
    /// <summary>Initializes an empty <see cref="SemanticAction"/>.</summary>
    public SemanticAction()
    {
    }

    /// <summary>Initializes a <see cref="SemanticAction"/> with its values.</summary>
    public SemanticAction(string? id = default, IDictionary<string, Entity>? entities = default)
    {
        Id = id;
        Entities = entities;
    }

    /// <summary>Gets or sets the id of the action.</summary>
    [JsonProperty(PropertyName = "id")]
    public string? Id { get; set; }

    /// <summary>Gets or sets the entities of the action.</summary>
    [JsonProperty(PropertyName = "entities")]
    public IDictionary<string, Entity>? Entities { get; set; }

    /// <summary>Gets or sets the state of the action: start, continue or done.</summary>
    [JsonProperty(PropertyName = "state")]
    public string? State { get; set; }
}
