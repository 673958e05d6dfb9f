using System.Text.Json;
using System.Text.RegularExpressions;

namespace EthicalBot.Tests.Knowledge.Generation;

/// <summary>What a model was sent.</summary>
public sealed partial record ModelRequest(string Path, string Authorization, string Body)
{
    /// <summary>The system's message.</summary>
    public string System => Message("system");

    /// <summary>The user's message.</summary>
    public string User => Message("user");

    /// <summary>What marks the data of this prompt.</summary>
    public string Mark => MarkIn().Match(System).Groups[1].Value;

    /// <summary>What stands between the marks, by name.</summary>
    public IReadOnlyList<(string Name, string Text)> Data =>
        [.. Regex.Matches(User, $"<<<{Mark} (?<name>[^\n]*)>>>\n(?<text>.*?)\n<<<{Mark} end>>>\n", RegexOptions.Singleline).Select(match => (match.Groups["name"].Value, match.Groups["text"].Value))];

    /// <summary>The passages.</summary>
    public IReadOnlyList<string> Passages => [.. Data.Where(one => one.Name.StartsWith("passage", StringComparison.Ordinal)).Select(one => one.Text)];

    /// <summary>The body as JSON.</summary>
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    private string Message(string role) =>
        Json.GetProperty("messages").EnumerateArray().Single(message => message.GetProperty("role").GetString() == role).GetProperty("content").GetString()!;

    [GeneratedRegex("<<<([0-9a-f]+)")]
    private static partial Regex MarkIn();
}
