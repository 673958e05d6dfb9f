using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Something that an activity is about, with members that depend on its type.</summary>
public class Entity : IEquatable<Entity>
{
    private static readonly JsonSerializer WithoutNulls =
        JsonSerializer.Create(new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore });

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
    public JObject Properties { get => field ??= []; set; }

    /// <summary>Returns whether both are written as the same JSON.</summary>
    public static bool operator ==(Entity? left, Entity? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Returns whether the two are written as different JSON.</summary>
    public static bool operator !=(Entity? left, Entity? right) => !(left == right);

    /// <summary>Returns the entity as <typeparamref name="T"/>.</summary>
    public T GetAs<T>() => Json().ToObject<T>(WithoutNulls)!; // An object was written, so one comes back.

    /// <summary>Takes type and members from an object.</summary>
    public void SetAs<T>(T obj)
    {
        var entity = JObject.FromObject(obj!, WithoutNulls).ToObject<Entity>(WithoutNulls)!; // An object was written, so one comes back.
        Type = entity.Type;
        Properties = entity.Properties;
    }

    /// <summary>Returns whether both are written as the same JSON.</summary>
    public bool Equals(Entity? other) => other is not null && (ReferenceEquals(this, other) || JToken.DeepEquals(Json(), other.Json()));

    /// <summary>Returns whether the other is of the same class and both are written as the same JSON.</summary>
    public override bool Equals(object? obj) => obj is Entity other && other.GetType() == GetType() && Equals(other);

    /// <summary>Returns a hash that equal entities share.</summary>
    public override int GetHashCode() => Type is null ? 0 : Type.GetHashCode(StringComparison.Ordinal);

    private JObject Json() => JObject.FromObject(this, WithoutNulls);
}
