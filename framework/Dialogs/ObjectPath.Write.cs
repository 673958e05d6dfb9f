using System.Collections;
using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Writes, converts and combines values.</summary>
public static partial class ObjectPath
{
    // Dates stay the texts that they were written as.
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        ReferenceLoopHandling = ReferenceLoopHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
    });

    /// <summary>Returns a deep copy.</summary>
    public static T Clone<T>(T obj) =>
        (T)JToken.FromObject(obj!, Serializer).ToObject(obj!.GetType(), Serializer)!; // A copy of something is something.

    /// <summary>Returns a new object with the properties of both, where those of the overlay win.</summary>
    public static T Merge<T>(T startObject, T overlayObject)
        where T : class => (T)Assign(startObject, overlayObject, typeof(T));

    /// <summary>Returns a new object with the properties of both, where those of the overlay win.</summary>
    public static T Assign<T>(object? startObject, object? overlayObject)
        where T : class, new() => (T)Assign(startObject, overlayObject, typeof(T));

    /// <summary>Returns a new object of a type with the properties of both, where those of the overlay win.</summary>
    public static object Assign(object? startObject, object? overlayObject, Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var merged = new JObject();
        foreach (var source in new[] { startObject, overlayObject })
        {
            if (source is not null)
            {
                Overlay(merged, source as JObject ?? JObject.FromObject(source, Serializer));
            }
        }

        return merged.ToObject(type, Serializer)!; // An object was serialised, so one comes back.
    }

    /// <summary>Converts a value to a type.</summary>
    public static T MapValueTo<T>(object? val)
    {
        switch (val)
        {
            case null:
                return default!; // Null is the value.
            case JValue { Value: T plain }:
                return plain;
            case T typed:
                return typed;
            case JToken token:
                return token.ToObject<T>(Serializer)!; // The token is not null.
            default:
                return Converted<T>(val);
        }
    }

    private static T Converted<T>(object value)
    {
        var type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        if (value is IConvertible && typeof(IConvertible).IsAssignableFrom(type) && !type.IsEnum)
        {
            return (T)Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
        }

        return JToken.FromObject(value, Serializer).ToObject<T>(Serializer)!; // The value is not null.
    }

    // What is null in the overlay leaves the start as it is; objects within are laid over each other.
    private static void Overlay(JObject onto, JObject overlay)
    {
        foreach (var property in overlay.Properties())
        {
            if (property.Value.Type is JTokenType.Null or JTokenType.Undefined)
            {
                continue;
            }

            var present = onto.Property(property.Name, StringComparison.OrdinalIgnoreCase);
            if (present?.Value is JObject inner && property.Value is JObject overInner)
            {
                Overlay(inner, overInner);
            }
            else if (present is not null)
            {
                present.Value = property.Value.DeepClone();
            }
            else
            {
                onto.Add(property.Name, property.Value.DeepClone());
            }
        }
    }

    private static void SetMember(object? owner, object segment, object? value, bool json)
    {
        var kept = Kept(value, json);
        switch (owner, segment)
        {
            case (JArray array, int index):
                while (array.Count <= index)
                {
                    array.Add(JValue.CreateNull());
                }

                array[index] = Token(kept);
                break;
            case (IList list, int index):
                while (list.Count <= index)
                {
                    list.Add(null);
                }

                list[index] = kept;
                break;
            case (IDictionary<string, object> dictionary, string name):
                dictionary[KeyIn(dictionary.Keys, name)] = kept!; // Null is a value that may be set.
                break;
            case (JObject jobject, string name):
                jobject[KeyIn(GetProperties(jobject), name)] = Token(kept);
                break;
            case (not null, string name):
                var property = Array.Find(
                    owner.GetType().GetProperties(), candidate => candidate.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
                if (property?.CanWrite == true)
                {
                    var typed = kept is JToken token ? token.ToObject(property.PropertyType, Serializer) : kept;
                    property.SetValue(owner, typed);
                }

                break;
        }
    }

    private static void RemoveMember(object? owner, object segment)
    {
        switch (owner, segment)
        {
            case (JArray array, int index) when index < array.Count:
                array[index] = JValue.CreateNull();
                break;
            case (IList list, int index) when index < list.Count:
                list[index] = null;
                break;
            case (IDictionary<string, object> dictionary, string name):
                dictionary.Remove(KeyIn(dictionary.Keys, name));
                break;
            case (JObject json, string name):
                json.Remove(KeyIn(GetProperties(json), name));
                break;
            default:
                SetMember(owner, segment, null, false);
                break;
        }
    }

    // Simple values keep their type; everything else becomes JSON, so that later changes outside do not show.
    private static object? Kept(object? value, bool json) =>
        !json || value is null or string or JToken or ValueType ? value : JToken.FromObject(value, Serializer);

    private static JToken Token(object? value) => value switch
    {
        null => JValue.CreateNull(),
        JToken token => token,
        _ => JToken.FromObject(value, Serializer),
    };
}
