using System.Text.Json;

namespace EthicalBot.Tests.Deployment;

/// <summary>What must hold in the Bicep files, and between them and the ARM template.</summary>
internal static class BicepRules
{
    /// <summary>One sentence a fault in one file.</summary>
    public static IEnumerable<string> Faults(BicepFile file)
    {
        foreach (var parameter in file.Parameters.Where(parameter => !parameter.Decorators.TryGetValue("description", out var said) || said.Length < 4))
            yield return $"{file.Name}: {parameter.Name} has no description.";
        foreach (var symbol in file.Symbols.Where(symbol => file.Parameters.Any(parameter => parameter.Name == symbol) || file.Text.Contains($"\nvar {symbol} ", StringComparison.Ordinal)).Where(symbol => file.Uses(symbol) == 0))
            yield return $"{file.Name}: {symbol} is not used.";
        foreach (var symbol in file.Symbols.GroupBy(symbol => symbol).Where(group => group.Count() > 1))
            yield return $"{file.Name}: {symbol.Key} is declared twice.";
        foreach (var resource in file.Resources.Where(resource => !resource.Contains('@', StringComparison.Ordinal)))
            yield return $"{file.Name}: {resource} has no version.";
        if (!IsBalanced(file.Text))
            yield return $"{file.Name}: a bracket or quotation mark is open.";
    }

    /// <summary>One sentence for each module that nobody uses, or that is not given exactly its parameters.</summary>
    public static IEnumerable<string> ModuleFaults(BicepFile main, IReadOnlyList<BicepFile> modules)
    {
        foreach (var path in main.Modules.Select(module => module.Path).Except(modules.Select(module => module.Name)))
            yield return $"There is no {path}.";
        foreach (var module in modules)
        {
            if (main.Modules.FirstOrDefault(used => used.Path == module.Name) is not { Path: not null } use)
            {
                yield return $"{module.Name} is used by nobody.";
                continue;
            }

            foreach (var name in module.Parameters.Select(parameter => parameter.Name).Except(use.Given))
                yield return $"{module.Name} is not given {name}.";
            foreach (var name in use.Given.Except(module.Parameters.Select(parameter => parameter.Name)))
                yield return $"{module.Name} has no {name}.";
        }
    }

    /// <summary>One sentence for each difference between what Bicep and ARM ask for, and make.</summary>
    public static IEnumerable<string> Differences(BicepFile main, IReadOnlyList<BicepFile> modules, ArmTemplate arm)
    {
        var inArm = arm.Parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value);
        foreach (var name in inArm.Keys.Except(main.Parameters.Select(parameter => parameter.Name)))
            yield return $"Only ARM has the parameter {name}.";
        foreach (var parameter in main.Parameters)
        {
            if (!inArm.TryGetValue(parameter.Name, out var other))
                yield return $"Only Bicep has the parameter {parameter.Name}.";
            else if (Said(parameter) != Said(other))
                yield return $"{parameter.Name} differs: {Said(parameter)} in Bicep, {Said(other)} in ARM.";
        }

        var (made, madeByArm) = (modules.SelectMany(module => module.Resources).Order(), arm.All.SelectMany(one => one.Resources).Where(resource => !ArmTemplate.IsDeployment(resource))
            .Select(resource => $"{ArmTemplate.Text(resource, "type")}@{ArmTemplate.Text(resource, "apiVersion")}").Order());
        if (!made.SequenceEqual(madeByArm))
            yield return $"The resources differ: Bicep has {string.Join(", ", made)}; ARM has {string.Join(", ", madeByArm)}.";
        var (set, setByArm) = (modules.SelectMany(module => module.FixedValues).ToHashSet(), arm.All.SelectMany(one => one.FixedValues).ToHashSet());
        foreach (var value in set.Except(setByArm))
            yield return $"Only Bicep says {value}.";
        foreach (var value in setByArm.Except(set))
            yield return $"Only ARM says {value}.";
        if (!main.Outputs.SequenceEqual(arm.Outputs.Select(output => output.Name)))
            yield return $"The outputs differ: {string.Join(", ", main.Outputs)}.";
    }

    private static string Said(BicepParameter parameter) => string.Join("; ",
        new[] { parameter.Decorators.ContainsKey("secure") ? "secureString" : parameter.Type, parameter.Default ?? "-" }
            .Concat(new[] { "description", "allowed", "minLength", "maxLength", "minValue", "maxValue" }.Select(name => parameter.Decorators.GetValueOrDefault(name, "-"))));

    private static string Said(JsonElement parameter) => string.Join("; ",
        new[] { ArmTemplate.Text(parameter, "type")!, Written(parameter, "defaultValue"), Written(parameter.GetProperty("metadata"), "description"), Written(parameter, "allowedValues") }
            .Concat(new[] { "minLength", "maxLength", "minValue", "maxValue" }.Select(name => Written(parameter, name))));

    // As Bicep writes it.
    private static string Written(JsonElement parameter, string name) => parameter.TryGetProperty(name, out var value) ? Written(value) : "-";

    private static string Written(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when ArmExpression.In(value.GetString()!) is { } expression => expression.Text,
        JsonValueKind.String => $"'{value.GetString()!.Replace("'", "\\'", StringComparison.Ordinal)}'",
        JsonValueKind.Array => $"[{string.Join(", ", value.EnumerateArray().Select(Written))}]",
        _ => value.GetRawText(),
    };

    private static bool IsBalanced(string text)
    {
        var open = new Stack<char>();
        foreach (var line in text.Split('\n').Select(line => line.TrimStart()).Where(line => !line.StartsWith("//", StringComparison.Ordinal)))
        {
            var plain = line.Replace("\\'", "", StringComparison.Ordinal);
            if (plain.Count(sign => sign == '\'') % 2 != 0)
                return false;
            var quoted = false;
            foreach (var sign in plain)
            {
                if (sign == '\'')
                    quoted = !quoted;
                else if (!quoted && sign is '(' or '[' or '{')
                    open.Push(sign);
                else if (!quoted && sign is ')' or ']' or '}' && (!open.TryPop(out var last) || last != (sign == ')' ? '(' : sign == ']' ? '[' : '{')))
                    return false;
            }
        }

        return open.Count == 0;
    }
}
