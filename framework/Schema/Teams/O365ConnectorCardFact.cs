using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A name and its value.</summary>
public class O365ConnectorCardFact
{
    /// <summary>Initializes an empty <see cref="O365ConnectorCardFact"/>.</summary>
    public O365ConnectorCardFact()
    {
    }

    /// <summary>Initializes an <see cref="O365ConnectorCardFact"/> with its values.</summary>
    public O365ConnectorCardFact(string? name = default, string? value = default)
    {
        Name = name;
        Value = value;
    }

    /// <summary>Gets or sets the name.</summary>
    [JsonProperty(PropertyName = "name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the value.</summary>
    [JsonProperty(PropertyName = "value")]
    public string? Value { get; set; }
}
