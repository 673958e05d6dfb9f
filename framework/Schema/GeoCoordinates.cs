using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A schema.org GeoCoordinates: a point on the earth.</summary>
public class GeoCoordinates : Entity
{
    private const string TypeName = "GeoCoordinates";

    /// <summary>Initializes an empty <see cref="GeoCoordinates"/>.</summary>
    public GeoCoordinates()
        : base(TypeName)
    {
    }

    /// <summary>Initializes a <see cref="GeoCoordinates"/> with its values.</summary>
    public GeoCoordinates(
        double? elevation = default,
        double? latitude = default,
        double? longitude = default,
        string? type = default,
        string? name = default)
        : base(type ?? TypeName)
    {
        Elevation = elevation;
        Latitude = latitude;
        Longitude = longitude;
        Name = name;
    }

    /// <summary>Gets or sets the elevation in metres, as WGS 84.</summary>
    [JsonProperty(PropertyName = "elevation")]
    public double? Elevation { get; set; }

    /// <summary>Gets or sets the latitude in degrees, as WGS 84.</summary>
    [JsonProperty(PropertyName = "latitude")]
    public double? Latitude { get; set; }

    /// <summary>Gets or sets the longitude in degrees, as WGS 84.</summary>
    [JsonProperty(PropertyName = "longitude")]
    public double? Longitude { get; set; }

    /// <summary>Gets or sets the name.</summary>
    [JsonProperty(PropertyName = "name")]
    public string? Name { get; set; }
}
