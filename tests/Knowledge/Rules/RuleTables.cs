using System.Runtime.CompilerServices;

namespace EthicalBot.Tests.Knowledge.Rules;

/// <summary>Reads the tables of sentences beside this file: what is expected, a tab, the sentence.</summary>
internal static class RuleTables
{
    /// <summary>The languages of the product.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["fr", "en", "de", "es", "it", "pt", "nl"];

    /// <summary>The lines of a table in all languages, as (language, expected, sentence).</summary>
    public static IEnumerable<object[]> All(string table) => Languages.SelectMany(language => Rows(table, language));

    /// <summary>Returns the two sentences of a line.</summary>
    public static (string First, string Second) Two(string both) => (both[..both.IndexOf('\t', StringComparison.Ordinal)], both[(both.IndexOf('\t', StringComparison.Ordinal) + 1)..]);

    private static IEnumerable<object[]> Rows(string table, string language) =>
        File.ReadLines(Path.Combine(Folder(), $"{table}.{language}.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
            .Select(line => line.Split('\t'))
            .Select(cells => new object[] { language, cells[0], string.Join('\t', cells[1..]) });

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
