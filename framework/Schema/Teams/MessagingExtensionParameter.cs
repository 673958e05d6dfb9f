using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A parameter of a query.</summary>
public class MessagingExtensionParameter
{
    /// <summary>Initializes an empty <see cref="MessagingExtensionParameter"/>.</summary>
    public MessagingExtensionParameter()
    {
    }

    /// <summary>Initializes a <see cref="MessagingExtensionParameter"/> with its values.</summary>
    public MessagingExtensionParameter(string? name = default, object? value = default)
    {
        Name = name;
        Value = value;
    }

    /// <summary>Gets or sets the name.</summary>
    [JsonProperty(PropertyName = "name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the value.</summary>
    [JsonProperty(PropertyName = "value")]
    public object? Value { get; set; }
}
