using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An input of a form.</summary>
public class O365ConnectorCardInputBase
{
    /// <summary>Initializes an empty <see cref="O365ConnectorCardInputBase"/>.</summary>
    public O365ConnectorCardInputBase()
    {
    }

    /// <summary>Initializes an <see cref="O365ConnectorCardInputBase"/> with its values.</summary>
    public O365ConnectorCardInputBase(
        string? type = default,
        string? id = default,
        bool? isRequired = default,
        string? title = default,
        string? value = default)
    {
        Type = type;
        Id = id;
        IsRequired = isRequired;
        Title = title;
        Value = value;
    }

    /// <summary>Gets or sets the type, such as TextInput, DateInput or MultichoiceInput.</summary>
    [JsonProperty(PropertyName = "@type")]
    public string? Type { get; set; }

    /// <summary>Gets or sets the id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string? Id { get; set; }

    /// <summary>Gets or sets whether a value must be given.</summary>
    [JsonProperty(PropertyName = "isRequired")]
    public bool? IsRequired { get; set; }

    /// <summary>Gets or sets the title.</summary>
    [JsonProperty(PropertyName = "title")]
    public string? Title { get; set; }

    /// <summary>Gets or sets the value at first.</summary>
    [JsonProperty(PropertyName = "value")]
    public string? Value { get; set; }
}
