using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A schema.org Place.</summary>
public class Place : Entity
{
    private const string TypeName = "Place";

    /// <summary>Initializes an empty <see cref="Place"/>.</summary>
    public Place()
        : base(TypeName)
    {
    }

    /// <summary>Initializes a <see cref="Place"/> with its values.</summary>
    public Place(object? address = default, object? geo = default, object? hasMap = default, string? type = default, string? name = default)
        : base(type ?? TypeName)
    {
        Address = address;
        Geo = geo;
        HasMap = hasMap;
        Name = name;
    }

    /// <summary>Gets or sets the address, a string or a PostalAddress.</summary>
    [JsonProperty(PropertyName = "address")]
    public object? Address { get; set; }

    /// <summary>Gets or sets the position, a <see cref="GeoCoordinates"/> or a GeoShape.</summary>
    [JsonProperty(PropertyName = "geo")]
    public object? Geo { get; set; }

    /// <summary>Gets or sets the map, a string (an address) or a Map.</summary>
    [JsonProperty(PropertyName = "hasMap")]
    public object? HasMap { get; set; }

    /// <summary>Gets or sets the name.</summary>
    [JsonProperty(PropertyName = "name")]
    public string? Name { get; set; }
}
