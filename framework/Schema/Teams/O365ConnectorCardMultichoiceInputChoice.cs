using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A choice.</summary>
public class O365ConnectorCardMultichoiceInputChoice
{
    /// <summary>Initializes an empty <see cref="O365ConnectorCardMultichoiceInputChoice"/>.</summary>
    public O365ConnectorCardMultichoiceInputChoice()
    {
    }

    /// <summary>Initializes an <see cref="O365ConnectorCardMultichoiceInputChoice"/> with its values.</summary>
    public O365ConnectorCardMultichoiceInputChoice(string? display = default, string? value = default)
    {
        Display = display;
        Value = value;
    }

    /// <summary>Gets or sets the text that is shown.</summary>
    [JsonProperty(PropertyName = "display")]
    public string? Display { get; set; }

    /// <summary>Gets or sets the value that is sent.</summary>
    [JsonProperty(PropertyName = "value")]
    public string? Value { get; set; }
}
