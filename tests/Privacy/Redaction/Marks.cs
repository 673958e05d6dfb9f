using System.Text.RegularExpressions;

namespace EthicalBot.Tests.Privacy.Redaction;

/// <summary>Reads a sentence in which ‹…› marks what must be found.</summary>
internal static partial class Marks
{
    public static (string Text, IReadOnlyList<string> Expected) Read(string marked) =>
        (marked.Replace("‹", "", StringComparison.Ordinal).Replace("›", "", StringComparison.Ordinal), [.. Marked().Matches(marked).Select(match => match.Groups[1].Value)]);

    [GeneratedRegex("‹([^›]*)›")]
    private static partial Regex Marked();
}
