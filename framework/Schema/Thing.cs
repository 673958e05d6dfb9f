using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A schema.org Thing.</summary>
public class Thing : Entity
{
    private const string TypeName = "Thing";

    /// <summary>Initializes an empty <see cref="Thing"/>.</summary>
    public Thing()
        : base(TypeName)
    {
    }

    /// <summary>Initializes a <see cref="Thing"/> with its values.</summary>
    public Thing(string? type = default, string? name = default)
        : base(type ?? TypeName)
    {
        Name = name;
    }

    /// <summary>Gets or sets the name.</summary>
    [JsonProperty(PropertyName = "name")]
    public string? Name { get; set; }
}
