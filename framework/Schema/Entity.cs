using Newtonsoft.Json.Linq;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Something that an activity is about, with members that depend on its type.</summary>
public class Entity : IEquatable<Entity>
{
    /// <summary>Initializes an empty <see cref="Entity"/>.</summary>
    public Entity()
    {
    }

    /// <summary>Initializes an <see cref="Entity"/> of a type.</summary>
    public Entity(string? type = default)
    {
        // Required on the wire, so not declared as nullable; whoever leaves it out here sets the property.
        Type = type!;
    }

    /// <summary>Gets or sets the type, usually a schema.org type.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; } = null!; // Required on the wire.

    /// <summary>Gets or sets the members that this type does not name; they survive a round trip.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = [];

    /// <summary>Returns the entity as <typeparamref name="T"/>.</summary>
    public T GetAs<T>() => JsonConvert.DeserializeObject<T>(JsonConvert.SerializeObject(this))!; // An object was serialised, so one comes back.

    /// <summary>Takes type and members from an object.</summary>
    public void SetAs<T>(T obj)
    {
        var entity = JsonConvert.DeserializeObject<Entity>(JsonConvert.SerializeObject(obj))!; // An object was serialised, so one comes back.
        Type = entity.Type;
        Properties = entity.Properties;
    }

    /// <summary>Returns whether both are written as the same JSON.</summary>
    public bool Equals(Entity? other) =>
        other is not null && JToken.DeepEquals(JToken.FromObject(this), JToken.FromObject(other));

    /// <summary>Returns whether both are written as the same JSON.</summary>
    public override bool Equals(object? obj) => obj is Entity other && Equals(other);

    /// <summary>Returns a hash that equal entities share.</summary>
    public override int GetHashCode() => Type is null ? 0 : Type.GetHashCode(StringComparison.Ordinal);
}
