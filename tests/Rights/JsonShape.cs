using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace EthicalBot.Tests.Rights;

/// <summary>Checks JSON against the part of JSON Schema that our schemas use, and fails on a word that it does not know.</summary>
internal static class JsonShape
{
    private static readonly string[] Known =
        ["$schema", "$id", "type", "properties", "required", "additionalProperties", "items", "const", "enum", "format", "pattern", "minimum", "description", "title"];

    public static IEnumerable<string> Faults(JsonNode? value, JsonNode schema, string place = "$")
    {
        // "true" allows anything.
        if (schema is not JsonObject rules)
            return schema.GetValue<bool>() ? [] : [$"{place}: nothing is allowed here"];
        if (rules.Select(rule => rule.Key).FirstOrDefault(key => !Known.Contains(key)) is { } unknown)
            return [$"{place}: the checker does not know '{unknown}'"];
        return [.. TypeFaults(value, rules, place), .. ValueFaults(value, rules, place), .. MemberFaults(value, rules, place), .. ItemFaults(value, rules, place)];
    }

    private static IEnumerable<string> TypeFaults(JsonNode? value, JsonObject rules, string place)
    {
        if (rules["type"] is not { } type)
            yield break;
        var allowed = type is JsonArray several ? several.Select(one => (string)one!).ToList() : [(string)type!];
        var kind = value?.GetValueKind() switch
        {
            null or JsonValueKind.Null => "null",
            JsonValueKind.Object => "object",
            JsonValueKind.Array => "array",
            JsonValueKind.String => "string",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            _ => "number",
        };
        if (!allowed.Contains(kind) && !(kind == "number" && allowed.Contains("integer") && !value!.ToJsonString().Contains('.', StringComparison.Ordinal)))
            yield return $"{place}: {kind} is none of {string.Join(", ", allowed)}";
    }

    private static IEnumerable<string> ValueFaults(JsonNode? value, JsonObject rules, string place)
    {
        if (rules["const"] is { } only && !JsonNode.DeepEquals(only, value))
            yield return $"{place}: is not {only}";
        if (rules["enum"] is JsonArray some && !some.Any(one => JsonNode.DeepEquals(one, value)))
            yield return $"{place}: is none of {some}";
        if (value?.GetValueKind() == JsonValueKind.String && rules["pattern"] is { } pattern && !Regex.IsMatch((string)value!, (string)pattern!))
            yield return $"{place}: does not match {pattern}";
        if (value?.GetValueKind() == JsonValueKind.String && (string?)rules["format"] == "date-time"
            && !DateTimeOffset.TryParse((string)value!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out _))
            yield return $"{place}: is no time";
        if (value?.GetValueKind() == JsonValueKind.Number && rules["minimum"] is { } least && value.GetValue<double>() < least.GetValue<double>())
            yield return $"{place}: is below {least}";
    }

    private static IEnumerable<string> MemberFaults(JsonNode? value, JsonObject rules, string place)
    {
        if (value is not JsonObject members)
            yield break;
        foreach (var missing in (rules["required"] as JsonArray ?? []).Select(name => (string)name!).Where(name => !members.ContainsKey(name)))
            yield return $"{place}: has no {missing}";
        foreach (var (name, member) in members)
        {
            var rule = (rules["properties"] as JsonObject)?[name] ?? rules["additionalProperties"];
            foreach (var fault in rule is null ? [] : Faults(member, rule, $"{place}.{name}"))
                yield return fault;
        }
    }

    private static IEnumerable<string> ItemFaults(JsonNode? value, JsonObject rules, string place) =>
        value is JsonArray items && rules["items"] is { } rule ? items.SelectMany((item, at) => Faults(item, rule, $"{place}[{at}]")) : [];
}
