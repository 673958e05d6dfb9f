using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An input for a date.</summary>
public class O365ConnectorCardDateInput : O365ConnectorCardInputBase
{
    /// <summary>The type of this input.</summary>
    public new const string Type = "DateInput";

    /// <summary>Initializes an empty <see cref="O365ConnectorCardDateInput"/>.</summary>
    public O365ConnectorCardDateInput()
    {
    }

    /// <summary>Initializes an <see cref="O365ConnectorCardDateInput"/> with its values.</summary>
    public O365ConnectorCardDateInput(
        string? type = default,
        string? id = default,
        bool? isRequired = default,
        string? title = default,
        string? value = default,
        bool? includeTime = default)
        : base(type, id, isRequired, title, value)
    {
        IncludeTime = includeTime;
    }

    /// <summary>Gets or sets whether a time is asked for as well.</summary>
    [JsonProperty(PropertyName = "includeTime")]
    public bool? IncludeTime { get; set; }
}
