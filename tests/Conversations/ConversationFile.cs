using System.Runtime.CompilerServices;

namespace EthicalBot.Tests.Conversations;

/// <summary>A conversation written as a table; see the README beside it.</summary>
public sealed record ConversationFile(
    string Name, string Language, IReadOnlyList<(string Key, string Value)> Settings, IReadOnlyList<string> Private,
    IReadOnlyList<ShopLine> Shop, IReadOnlyList<ConversationStep> Steps)
{
    public static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;

    public static IEnumerable<string> Names() =>
        Directory.EnumerateFiles(Folder(), "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder(), path).Replace('\\', '/'))
            .Where(name => name != "README.md").Order(StringComparer.Ordinal);

    public static ConversationFile Read(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder(), name));
        var header = lines.Where(line => !line.StartsWith('|')).ToList();
        var steps = lines.Where(line => line.StartsWith('|')).Skip(2).Select(ConversationStep.Parse).ToList();
        Assert.True(steps.Count > 0, $"{name} has no table.");
        return new(
            name,
            Values(header, "language:").SingleOrDefault() ?? throw new InvalidOperationException($"{name} has no line 'language:'."),
            [.. Values(header, "setting:").Select(line => line.Split('=', 2)).Select(pair => (pair[0].Trim(), pair[1].Trim()))],
            [.. Values(header, "private:").SelectMany(ConversationStep.Pieces).Union(steps.SelectMany(step => step.Emails()), StringComparer.OrdinalIgnoreCase)],
            [.. Values(header, "shop:").Select(ShopLine.Parse)],
            steps);
    }

    private static IEnumerable<string> Values(IEnumerable<string> header, string key) =>
        header.Where(line => line.StartsWith(key, StringComparison.Ordinal)).Select(line => line[key.Length..].Trim());
}
