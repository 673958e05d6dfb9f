using System.Text.RegularExpressions;

namespace EthicalBot.Tests.Deployment;

/// <summary>A Bicep file, read as far as our rules need.</summary>
internal sealed partial class BicepFile(string name, string text)
{
    public string Name => name;

    public string Text => text;

    public IReadOnlyList<BicepParameter> Parameters { get; } = BicepParameter.In(text);

    /// <summary>Type and version: <c>Microsoft.Web/sites@2023-12-01</c>.</summary>
    public IEnumerable<string> Resources => Resource().Matches(text).Select(match => match.Groups[1].Value);

    public IEnumerable<string> Outputs => Output().Matches(text).Select(match => match.Groups[1].Value);

    /// <summary>What is declared, by its symbol: parameters, variables, resources, modules.</summary>
    public IEnumerable<string> Symbols => Symbol().Matches(text).Select(match => match.Groups[1].Value);

    /// <summary>What is set to a fixed value: <c>httpsOnly: true</c>.</summary>
    public IEnumerable<string> FixedValues => FixedValue().Matches(text).Select(match => $"{match.Groups[1].Value}: {match.Groups[2].Value.Trim('\'')}");

    /// <summary>The modules: the file, and the parameters that it is given.</summary>
    public IEnumerable<(string Path, IReadOnlyList<string> Given)> Modules =>
        Module().Matches(text).Select(match => (match.Groups["path"].Value, (IReadOnlyList<string>)[.. Given().Matches(match.Groups["given"].Value).Select(given => given.Groups[1].Value)]));

    /// <summary>How often a symbol is named outside its own declaration, descriptions and comments.</summary>
    public int Uses(string symbol) => Regex.Count(Code, $@"(?<![\w.'])(?<!^(param|var|resource|module) ){symbol}\b(?!:)", RegexOptions.Multiline);

    private string Code => Aside().Replace(text, "");

    [GeneratedRegex(@"^resource \w+ '([^']+)'", RegexOptions.Multiline)]
    private static partial Regex Resource();

    [GeneratedRegex(@"^output (\w+) ", RegexOptions.Multiline)]
    private static partial Regex Output();

    [GeneratedRegex(@"^(?:param|var|resource|module) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Symbol();

    [GeneratedRegex(@"^module \w+ '(?<path>[^']+)'[^{]*\{\n  name: '\w+'\n  params: \{\n(?<given>(?:    .*\n)*)  \}", RegexOptions.Multiline)]
    private static partial Regex Module();

    // Names, modes and types are framing, and said in other places by ARM; settings have a test of their own.
    [GeneratedRegex(@"^\s+(?!name|mode|type)([a-z]\w*): ('[^'$]*'|true|false|\d+)$", RegexOptions.Multiline)]
    private static partial Regex FixedValue();

    [GeneratedRegex(@"^    (\w+):", RegexOptions.Multiline)]
    private static partial Regex Given();

    [GeneratedRegex(@"^@description\(.*\)$|^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Aside();
}
