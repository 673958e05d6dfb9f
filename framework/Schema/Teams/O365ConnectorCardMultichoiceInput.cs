using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An input with choices.</summary>
public class O365ConnectorCardMultichoiceInput : O365ConnectorCardInputBase
{
    /// <summary>The type of this input.</summary>
    public new const string Type = "MultichoiceInput";

    /// <summary>Initializes an empty <see cref="O365ConnectorCardMultichoiceInput"/>.</summary>
    public O365ConnectorCardMultichoiceInput()
    {
    }

    /// <summary>Initializes an <see cref="O365ConnectorCardMultichoiceInput"/> with its values.</summary>
    public O365ConnectorCardMultichoiceInput(
        string? type = default,
        string? id = default,
        bool? isRequired = default,
        string? title = default,
        string? value = default,
        IList<O365ConnectorCardMultichoiceInputChoice>? choices = default,
        string? style = default,
        bool? isMultiSelect = default)
        : base(type, id, isRequired, title, value)
    {
        Choices = choices;
        Style = style;
        IsMultiSelect = isMultiSelect;
    }

    /// <summary>Gets or sets the choices.</summary>
    [JsonProperty(PropertyName = "choices")]
    public IList<O365ConnectorCardMultichoiceInputChoice>? Choices { get; set; }

    /// <summary>Gets or sets the style, compact or expanded.</summary>
    [JsonProperty(PropertyName = "style")]
    public string? Style { get; set; }

    /// <summary>Gets or sets whether several may be chosen.</summary>
    [JsonProperty(PropertyName = "isMultiSelect")]
    public bool? IsMultiSelect { get; set; }
}
