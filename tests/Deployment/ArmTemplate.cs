using System.Text.Json;

namespace EthicalBot.Tests.Deployment;

/// <summary>An ARM template, or one nested in it, which sees only its own parameters.</summary>
internal sealed class ArmTemplate
{
    private static readonly HashSet<string> s_framing = ["type", "apiVersion", "name", "scope", "mode", "parameters", "template"];
    private readonly JsonElement _root;

    private ArmTemplate(JsonElement root) => _root = root;

    public static ArmTemplate Parse(string json) => new(JsonDocument.Parse(json).RootElement);

    public IEnumerable<JsonProperty> Parameters => Members("parameters");

    public IEnumerable<JsonProperty> Variables => Members("variables");

    public IEnumerable<JsonProperty> Outputs => Members("outputs");

    public IEnumerable<JsonElement> Resources => _root.GetProperty("resources").EnumerateArray();

    public IEnumerable<ArmTemplate> Nested => Resources.Where(IsDeployment).Select(resource => new ArmTemplate(resource.GetProperty("properties").GetProperty("template")));

    /// <summary>This template and all that are nested in it.</summary>
    public IEnumerable<ArmTemplate> All => Nested.SelectMany(nested => nested.All).Prepend(this);

    /// <summary>Every text, with the name of the property that holds it; nested templates have their own.</summary>
    public IEnumerable<(string Property, string Value)> Texts => TextsOf("", _root);

    public IEnumerable<ArmExpression> Expressions => Texts.Select(text => ArmExpression.In(text.Value)).OfType<ArmExpression>();

    /// <summary>What resources set to a fixed value: <c>httpsOnly: true</c>.</summary>
    public IEnumerable<string> FixedValues => Resources.SelectMany(resource => FixedValuesOf("", resource));

    public static string? Text(JsonElement element, string property) => element.TryGetProperty(property, out var value) ? value.GetString() : null;

    public static bool IsDeployment(JsonElement resource) => Text(resource, "type") == "Microsoft.Resources/deployments";

    private JsonProperty[] Members(string name) => _root.TryGetProperty(name, out var members) ? [.. members.EnumerateObject()] : [];

    private static IEnumerable<string> FixedValuesOf(string property, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String when ArmExpression.In(element.GetString()!) is not null => [],
        JsonValueKind.String => [$"{property}: {element.GetString()}"],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => FixedValuesOf(property, item)),
        JsonValueKind.Object => element.EnumerateObject().Where(member => !s_framing.Contains(member.Name)).SelectMany(member => FixedValuesOf(member.Name, member.Value)),
        _ => [$"{property}: {element.GetRawText()}"],
    };

    private static IEnumerable<(string Property, string Value)> TextsOf(string property, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [(property, element.GetString()!)],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => TextsOf(property, item)),
        JsonValueKind.Object => element.EnumerateObject().Where(member => member.Name != "template")
            .SelectMany(member => TextsOf(member.Name, member.Value).Concat(ArmExpression.In(member.Name) is null ? [] : [("", member.Name)])),
        _ => [],
    };
}
