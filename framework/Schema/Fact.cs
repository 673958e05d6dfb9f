using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A name and its value on a receipt.</summary>
public class Fact
{
    /// <summary>Initializes an empty <see cref="Fact"/>.</summary>
    public Fact()
    {
    }

    /// <summary>Initializes a <see cref="Fact"/> with its values.</summary>
    public Fact(string? key = default, string? value = default)
    {
        Key = key;
        Value = value;
    }

    /// <summary>Gets or sets the name.</summary>
    [JsonProperty(PropertyName = "key")]
    public string? Key { get; set; }

    /// <summary>Gets or sets the value.</summary>
    [JsonProperty(PropertyName = "value")]
    public string? Value { get; set; }
}
