using System.Text.RegularExpressions;

namespace EthicalBot.Tests.Deployment;

/// <summary>A <c>param</c> line with the decorators above it; texts are as written, with their quotation marks.</summary>
internal sealed partial record BicepParameter(string Name, string Type, string? Default, IReadOnlyDictionary<string, string> Decorators)
{
    public static IReadOnlyList<BicepParameter> In(string text) =>
        [.. Line().Matches(text).Select(match => new BicepParameter(match.Groups["name"].Value, match.Groups["type"].Value, match.Groups["default"].Success ? match.Groups["default"].Value : null, DecoratorsOf(match.Groups["above"].Value)))];

    private static Dictionary<string, string> DecoratorsOf(string above) =>
        Decorator().Matches(above).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

    [GeneratedRegex(@"(?<above>(?:^@.*\n)*)^param (?<name>\w+) (?<type>\w+)(?: = (?<default>.*))?$", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex(@"^@(\w+)\((.*)\)$", RegexOptions.Multiline)]
    private static partial Regex Decorator();
}
