using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An input for text.</summary>
public class O365ConnectorCardTextInput : O365ConnectorCardInputBase
{
    /// <summary>The type of this input.</summary>
    public new const string Type = "TextInput";

    /// <summary>Initializes an empty <see cref="O365ConnectorCardTextInput"/>.</summary>
    public O365ConnectorCardTextInput()
    {
    }

    /// <summary>Initializes an <see cref="O365ConnectorCardTextInput"/> with its values.</summary>
    public O365ConnectorCardTextInput(
        string? type = default,
        string? id = default,
        bool? isRequired = default,
        string? title = default,
        string? value = default,
        bool? isMultiline = default,
        double? maxLength = default)
        : base(type, id, isRequired, title, value)
    {
        IsMultiline = isMultiline;
        MaxLength = maxLength;
    }

    /// <summary>Gets or sets whether the text may have several lines.</summary>
    [JsonProperty(PropertyName = "isMultiline")]
    public bool? IsMultiline { get; set; }

    /// <summary>Gets or sets the greatest length in characters.</summary>
    [JsonProperty(PropertyName = "maxLength")]
    public double? MaxLength { get; set; }
}
