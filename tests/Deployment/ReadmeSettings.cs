using System.Text.RegularExpressions;
using EthicalBot.Tests.House;

namespace EthicalBot.Tests.Deployment;

/// <summary>The settings that the README's configuration table names.</summary>
internal static partial class ReadmeSettings
{
    public static IReadOnlySet<string> Read() => In(File.ReadAllText(Path.Combine(RoomReferenceTests.Root(), "README.md")));

    /// <summary>"`Turn:AtOnce`, `:Seconds`" and "`Turn:AtOnce`, `Seconds`" both go on in the section of the first.</summary>
    public static IReadOnlySet<string> In(string readme)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match row in Row().Matches(readme))
        {
            var section = "";
            foreach (var name in Name().Matches(row.Groups[1].Value).Select(match => match.Groups[1].Value.TrimStart(':')))
            {
                var full = name.Contains(':', StringComparison.Ordinal) || section.Length == 0 ? name : $"{section}:{name}";
                section = full.Contains(':', StringComparison.Ordinal) ? full[..full.LastIndexOf(':')] : "";
                names.Add(WithoutPlace(full));
            }
        }

        return names;
    }

    /// <summary>Whether the bot, or the framework below it, knows a setting written as an environment variable.</summary>
    public static bool Knows(IReadOnlySet<string> names, string variable) =>
        Frameworks().IsMatch(variable) || names.Contains(WithoutPlace(variable.Replace("__", ":", StringComparison.Ordinal)));

    // One of a list is as good as another.
    private static string WithoutPlace(string name) => Place().Replace(name, "");

    [GeneratedRegex(@"^\| (`[^|]*) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Name();

    [GeneratedRegex(@":\d+$")]
    private static partial Regex Place();

    // ASP.NET Core's, .NET's and App Service's own.
    [GeneratedRegex("^(ASPNETCORE_(FORWARDEDHEADERS_ENABLED|HTTP_PORTS)|WEBSITES_(PORT|ENABLE_APP_SERVICE_STORAGE))$")]
    private static partial Regex Frameworks();
}
