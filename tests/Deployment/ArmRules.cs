using System.Text.Json;
using System.Text.RegularExpressions;

namespace EthicalBot.Tests.Deployment;

/// <summary>What must hold in an ARM template; no compiler of Azure's is at hand, so these are our own rules.</summary>
internal static partial class ArmRules
{
    // Azure gives these no tags.
    private static readonly HashSet<string> s_untagged =
    [
        "Microsoft.Authorization/roleAssignments", "Microsoft.CognitiveServices/accounts/deployments", "Microsoft.DBforPostgreSQL/flexibleServers/administrators",
        "Microsoft.DBforPostgreSQL/flexibleServers/configurations", "Microsoft.DBforPostgreSQL/flexibleServers/databases", "Microsoft.Insights/diagnosticSettings",
        "Microsoft.Resources/deployments", "Microsoft.Web/sites/basicPublishingCredentialsPolicies", "Microsoft.Web/sites/config",
    ];

    /// <summary>One sentence a fault; nothing when all is well.</summary>
    public static IEnumerable<string> Faults(ArmTemplate template) =>
        template.All.SelectMany(one => ParameterFaults(one).Concat(ReferenceFaults(one)).Concat(ResourceFaults(one)).Concat(OrderFaults(one)).Concat(SecretFaults(one)));

    private static IEnumerable<string> ParameterFaults(ArmTemplate template)
    {
        var used = template.Expressions.SelectMany(expression => expression.Parameters).ToHashSet();
        foreach (var parameter in template.Parameters)
        {
            if (!parameter.Value.TryGetProperty("metadata", out var metadata) || string.IsNullOrWhiteSpace(ArmTemplate.Text(metadata, "description")))
                yield return $"The parameter {parameter.Name} has no description.";
            if (!used.Contains(parameter.Name))
                yield return $"The parameter {parameter.Name} is not used.";
        }

        var read = template.Expressions.SelectMany(expression => expression.Variables).ToHashSet();
        foreach (var variable in template.Variables.Where(variable => !read.Contains(variable.Name)))
            yield return $"The variable {variable.Name} is not used.";
    }

    private static IEnumerable<string> ReferenceFaults(ArmTemplate template)
    {
        foreach (var (_, text) in template.Texts.Where(text => ArmExpression.In(text.Value) is not null && (!text.Value.EndsWith(']') || !ArmExpression.In(text.Value)!.IsBalanced)))
            yield return $"A bracket or quotation mark is open: {text}";
        foreach (var name in template.Expressions.SelectMany(expression => expression.Parameters).Distinct().Except(template.Parameters.Select(parameter => parameter.Name)))
            yield return $"There is no parameter {name}.";
        foreach (var name in template.Expressions.SelectMany(expression => expression.Variables).Distinct().Except(template.Variables.Select(variable => variable.Name)))
            yield return $"There is no variable {name}.";
    }

    private static IEnumerable<string> ResourceFaults(ArmTemplate template)
    {
        foreach (var resource in template.Resources)
        {
            var (type, name, version) = (ArmTemplate.Text(resource, "type"), ArmTemplate.Text(resource, "name"), ArmTemplate.Text(resource, "apiVersion"));
            if (type is null || name is null)
                yield return $"A resource has no type or no name: {type} {name}";
            if (version is null || !Version().IsMatch(version))
                yield return $"{type} has no apiVersion.";
            if (type is not null && resource.TryGetProperty("tags", out _) == s_untagged.Contains(type))
                yield return s_untagged.Contains(type) ? $"{type} cannot have tags." : $"{type} has no tags.";
        }
    }

    private static IEnumerable<string> OrderFaults(ArmTemplate template)
    {
        var there = template.Resources.Select(Identity).ToHashSet();
        foreach (var resource in template.Resources)
        {
            foreach (var target in resource.TryGetProperty("dependsOn", out var targets) ? targets.EnumerateArray().Select(target => target.GetString()!) : [])
            {
                if (ArmExpression.In(target)?.CallOf("resourceId") is not { } call || !there.Contains(string.Join(' ', call)))
                    yield return $"{ArmTemplate.Text(resource, "type")} waits for what is not there: {target}";
            }
        }
    }

    private static IEnumerable<string> SecretFaults(ArmTemplate template)
    {
        var secrets = template.Parameters.Where(parameter => ArmTemplate.Text(parameter.Value, "type") == "secureString").ToList();
        foreach (var parameter in template.Parameters.Where(parameter => Secret().IsMatch(parameter.Name)).ExceptBy(secrets.Select(secret => secret.Name), parameter => parameter.Name))
            yield return $"The parameter {parameter.Name} is not secure.";
        foreach (var secret in secrets.Where(secret => !string.IsNullOrEmpty(ArmTemplate.Text(secret.Value, "defaultValue"))))
            yield return $"The secret {secret.Name} has a default.";
        foreach (var (property, value) in template.Texts.Where(text => Secret().IsMatch(text.Property) && ArmExpression.In(text.Value) is null && text.Value.Length > 0))
            yield return $"{property} stands there for all to read: {value}";
        foreach (var output in template.Outputs)
        {
            var value = ArmTemplate.Text(output.Value, "value")!;
            if (value.Contains("list", StringComparison.OrdinalIgnoreCase) || ArmExpression.In(value)?.Parameters.Intersect(secrets.Select(secret => secret.Name)).Any() == true)
                yield return $"The output {output.Name} tells a secret.";
        }
    }

    // As resourceId says it: the type in quotation marks, then each part of the name.
    private static string Identity(JsonElement resource)
    {
        var name = ArmTemplate.Text(resource, "name") ?? "";
        IEnumerable<string> parts = ArmExpression.In(name) is not { } expression ? [$"'{name}'"]
            : expression.CallOf("concat") is { } call && call.Contains("'/'") ? call.Where(part => part != "'/'") : [expression.Text];
        return string.Join(' ', parts.Prepend($"'{ArmTemplate.Text(resource, "type")}'"));
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d(-preview)?$")]
    private static partial Regex Version();

    [GeneratedRegex("(key|secret|password|connectionString)$", RegexOptions.IgnoreCase)]
    private static partial Regex Secret();
}
