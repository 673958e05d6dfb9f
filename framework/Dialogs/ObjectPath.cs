using System.Collections;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Reads and writes values in objects, dictionaries and JSON by dotted paths, whatever the case of the names.</summary>
public static partial class ObjectPath
{
    /// <summary>Returns whether there is a value at a path.</summary>
    public static bool HasValue(object? o, string pathExpression) => TryGetPathValue<object>(o, pathExpression, out _);

    /// <summary>Returns the value at a path.</summary>
    /// <exception cref="KeyNotFoundException">There is no value at the path.</exception>
    public static T GetPathValue<T>(object? o, string pathExpression) =>
        TryGetPathValue<T>(o, pathExpression, out var value) ? value : throw new KeyNotFoundException(pathExpression);

    /// <summary>Returns the value at a path, or a default value when there is none.</summary>
    public static T GetPathValue<T>(object? o, string pathExpression, T defaultValue) =>
        TryGetPathValue<T>(o, pathExpression, out var value) ? value : defaultValue;

    /// <summary>Gets the value at a path; returns false when there is none or it is null.</summary>
    public static bool TryGetPathValue<T>(object? o, string? pathExpression, out T value)
    {
        value = default!; // Without meaning when false is returned.
        if (o is null || pathExpression is null)
        {
            return false;
        }

        if (pathExpression.Length == 0)
        {
            value = MapValueTo<T>(o);
            return true;
        }

        if (!TryResolvePath(o, pathExpression, out var segments))
        {
            return false;
        }

        object? current = o;
        foreach (var segment in segments)
        {
            current = Member(current, segment);
            if (current is null)
            {
                return false;
            }
        }

        value = MapValueTo<T>(current);
        return true;
    }

    /// <summary>Sets the value at a path; what is missing on the way is made.</summary>
    public static void SetPathValue(object? o, string pathExpression, object? value, bool json = true)
    {
        if (!TryResolvePath(o, pathExpression, out var segments) || segments.Count == 0)
        {
            return;
        }

        var current = o;
        for (var i = 0; i < segments.Count - 1; i++)
        {
            var next = Member(current, segments[i]);
            if (next is null)
            {
                // An array is made where an index follows, and else an object.
                next = segments[i + 1] is int ? new JArray() : new JObject();
                SetMember(current, segments[i], next, true);
                next = Member(current, segments[i]);
            }

            current = next;
        }

        SetMember(current, segments[^1], value, json);
    }

    /// <summary>Removes the value at a path.</summary>
    public static void RemovePathValue(object? o, string pathExpression)
    {
        if (!TryResolvePath(o, pathExpression, out var segments) || segments.Count == 0)
        {
            return;
        }

        var current = o;
        foreach (var segment in segments.Take(segments.Count - 1))
        {
            current = Member(current, segment);
            if (current is null)
            {
                return;
            }
        }

        RemoveMember(current, segments[^1]);
    }

    /// <summary>Returns the names of the properties of an object.</summary>
    public static IEnumerable<string> GetProperties(object? o) => o switch
    {
        null => [],
        IDictionary<string, object> dictionary => dictionary.Keys,
        JObject json => json.Properties().Select(property => property.Name),
        _ => o.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0).Select(property => property.Name),
    };

    /// <summary>Returns whether an object has a property, whatever the case of its name.</summary>
    public static bool ContainsProperty(object? o, string name) =>
        GetProperties(o).Any(property => property.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Does something with each property and its value.</summary>
    public static void ForEachProperty(object? obj, Action<string, object> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        foreach (var name in GetProperties(obj).ToList())
        {
            action(name, Member(obj, name)!); // A property may be null, as in the SDK.
        }
    }

    /// <summary>Splits a path into names and indexes; a path in brackets is replaced by its value.</summary>
    /// <param name="o">The object in which paths in brackets are looked up.</param>
    /// <param name="propertyPath">The path.</param>
    /// <param name="segments">The names (strings) and indexes (integers).</param>
    /// <param name="eval">Whether the names on the way must have values.</param>
    public static bool TryResolvePath(object? o, string propertyPath, out IList<object> segments, bool eval = false)
    {
        var found = new List<object>();
        segments = found;
        if (propertyPath is null || !PathReader.TryRead(propertyPath, path => TryGetPathValue<object>(o, path, out var inner) ? inner : null, found))
        {
            segments = [];
            return false;
        }

        var current = o;
        return !eval || found.TrueForAll(segment => (current = Member(current, segment)) is not null);
    }

    private static object? Member(object? owner, object segment) => segment is int index ? Item(owner, index) : Property(owner, (string)segment);

    private static object? Item(object? owner, int index) => Plain(owner switch
    {
        JArray array => index >= 0 && index < array.Count ? array[index] : null,
        IList list => index >= 0 && index < list.Count ? list[index] : null,
        _ => null,
    });

    private static object? Property(object? owner, string name)
    {
        switch (owner)
        {
            case null or JValue:
                return null;
            case IDictionary<string, object> dictionary:
                return Plain(dictionary.TryGetValue(KeyIn(dictionary.Keys, name), out var value) ? value : null);
            case JObject json:
                return Plain(json.GetValue(name, StringComparison.OrdinalIgnoreCase));
            case IDictionary dictionary:
                return Plain(dictionary[KeyIn(dictionary.Keys.OfType<string>(), name)]);
            case JArray array when name == "$":
                return array;
            default:
                var property = owner.GetType().GetProperties().FirstOrDefault(candidate =>
                    candidate.GetIndexParameters().Length == 0 && candidate.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
                return Plain(property?.GetValue(owner));
        }
    }

    // JSON's null is no value.
    private static object? Plain(object? value) => value is JValue { Value: null } ? null : value;

    private static string KeyIn(IEnumerable<string> keys, string name)
    {
        string? other = null;
        foreach (var key in keys)
        {
            if (key == name)
            {
                return key;
            }

            other ??= key.Equals(name, StringComparison.OrdinalIgnoreCase) ? key : null;
        }

        return other ?? name;
    }
}
