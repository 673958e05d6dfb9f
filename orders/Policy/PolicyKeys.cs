using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace EthicalBot.Orders.Policy;

/// <summary>Finds what is misspelt or missing in a policy file: a typo must not lift a limit.</summary>
internal static class PolicyKeys
{
    /// <summary>The first problem, with its place and what is known there; nothing when every key has a meaning.</summary>
    public static string? Problem(JsonElement policy) => Problem(policy, TypeOf(typeof(ShopPolicy)), "");

    private static string? Problem(JsonElement here, JsonTypeInfo type, string place) => (type.Kind, here.ValueKind) switch
    {
        // The second of two would silently win.
        (_, JsonValueKind.Object) when Twice(here) is { } name => $"\"{Under(place, name)}\" stands twice",
        (JsonTypeInfoKind.Object, JsonValueKind.Object) => OfKeys(here, type, place),
        (JsonTypeInfoKind.Dictionary, JsonValueKind.Object) => OfNames(here, type, place),
        (JsonTypeInfoKind.Enumerable, JsonValueKind.Array) => here.EnumerateArray().Select(one => Problem(one, TypeOf(type.ElementType!), place)).FirstOrDefault(found => found is not null), // not null: it is a list
        (_, JsonValueKind.String) => OfWord(here.GetString()!, type.Type, place, true), // not null: it is a string
        _ => null, // another sort of value than is wanted is found by whoever reads it
    };

    private static string? OfKeys(JsonElement here, JsonTypeInfo type, string place)
    {
        var known = type.Properties.Where(property => property.AssociatedParameter is not null).ToList();
        foreach (var given in here.EnumerateObject())
        {
            if (known.Find(property => Same(property.Name, given.Name)) is not { } property) return Unknown(Under(place, given.Name), known.Select(one => one.Name));
            if (Problem(given.Value, TypeOf(property.PropertyType), Under(place, given.Name)) is { } deeper) return deeper;
        }

        return known.Find(property => property.AssociatedParameter is { HasDefaultValue: false } && !here.EnumerateObject().Any(given => Same(property.Name, given.Name))) is { } missing
            ? $"\"{Under(place, missing.Name)}\" is missing"
            : null;
    }

    private static string? OfNames(JsonElement here, JsonTypeInfo type, string place)
    {
        foreach (var given in here.EnumerateObject())
        {
            var under = Under(place, given.Name);
            if ((OfWord(given.Name, type.KeyType!, under, false) ?? Problem(given.Value, TypeOf(type.ElementType!), under)) is { } problem) return problem; // not null: it is a dictionary
        }

        return null;
    }

    private static string? OfWord(string word, Type type, string place, bool isValue)
    {
        if (!type.IsEnum) return null;
        var known = Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName).ToList();
        return known.Exists(name => Same(name, word)) ? null : Unknown(place, known, isValue ? word : null);
    }

    private static string? Twice(JsonElement here) =>
        here.EnumerateObject().GroupBy(given => given.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(named => named.Count() > 1)?.Key;

    private static string Unknown(string place, IEnumerable<string> known, string? word = null) =>
        (word is null ? $"\"{place}\" is not known" : $"\"{place}\" has \"{word}\", which is not known") + $"; known here: {string.Join(", ", known)}";

    private static string Under(string place, string name) => place.Length == 0 ? name : $"{place}.{name}";

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static JsonTypeInfo TypeOf(Type type) => OrdersJson.Default.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type)
        ?? throw new InvalidOperationException($"{type.Name} is not part of the JSON of orders.");
}
